/** First and second character of an invented district's name; `区` follows. Plants, and words for land and water. */
export const DISTRICT_HEADS: readonly string[] = ['椴', '榆', '楸', '葭', '蓼', '稷', '菖', '萱', '棣', '榛', '栎', '梓', '枫', '桕', '荻', '芦', '茭', '菱', '莼', '芷', '蘅', '苓', '茅', '棠', '椿', '橡', '檀', '柘', '樟', '楮', '槭', '桐', '榕'];
export const DISTRICT_ENDINGS: readonly string[] = ['汀', '渚', '坞', '浦', '泽', '堰', '埠', '岫', '浔', '坪', '垣', '岚', '澜', '渡', '畦', '墅', '屿', '嶂', '峪', '陂', '湄', '溆', '滩', '滨', '壑', '隰', '甸', '圩', '埂', '沚'];
