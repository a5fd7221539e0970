import type { Entry, ZipFile } from 'yauzl';
import { openPromise } from 'yauzl';
import { ImportFault } from './import-fault.js';

/** What is read whole before the first row: texts, formats, relations. */
const MOST_PART_BYTES = 64 * 1024 * 1024;
/** A sheet is read while it is unpacked; a hundred thousand rows are far below. */
const MOST_SHEET_BYTES = 1024 * 1024 * 1024;
const FIRST_PARTS = /^(\[Content_Types\]\.xml|.*\.rels|xl\/(workbook|sharedStrings|styles)\.xml)$/i;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;

/** The parts of a workbook that hold its rows: those that are read first, then the sheets. */
export interface WorkbookParts {
  readonly zip: ZipFile;
  readonly entries: readonly Entry[];
}

/**
 * Opens a workbook and looks at what its parts would grow to, before anything is unpacked.
 * @throws ImportFault when it is no workbook, or one that would fill the memory
 */
export async function openWorkbook(path: string): Promise<WorkbookParts> {
  const zip = await openPromise(path, { autoClose: false, lazyEntries: true }).catch(() => {
    throw new ImportFault('BROKEN');
  });
  const found: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      const isSheet = SHEET.test(entry.fileName);
      if (!isSheet && !FIRST_PARTS.test(entry.fileName)) continue;
      if (entry.isEncrypted() || entry.uncompressedSize > (isSheet ? MOST_SHEET_BYTES : MOST_PART_BYTES)) throw new ImportFault('BROKEN');
      found.push(entry);
    }
    if (!found.some(({ fileName }) => fileName === 'xl/workbook.xml')) throw new ImportFault('NOT_A_TABLE');
  } catch (error) {
    zip.close();
    throw error instanceof ImportFault ? error : new ImportFault('BROKEN');
  }
  const isLate = ({ fileName }: Entry): number => (SHEET.test(fileName) ? 1 : 0);
  return { zip, entries: found.toSorted((one, other) => isLate(one) - isLate(other)) };
}

/**
 * The parts as an archive that can be read from front to back: Excel puts its texts behind the rows that need them, and
 * others say only behind a part how long it is. Nothing is unpacked on the way.
 */
export async function* inReadingOrder({ zip, entries }: WorkbookParts): AsyncGenerator<Uint8Array> {
  for (const entry of entries) {
    yield headerOf(entry);
    if (entry.compressedSize === 0) continue;
    yield* (await zip.openReadStreamPromise(entry, { decodeFileData: false })) as AsyncIterable<Buffer>;
  }
}

const LOCAL_HEADER = 0x04034b50;
const SIZE_FOLLOWS = 0b1000;

function headerOf(entry: Entry): Buffer {
  const name = Buffer.from(entry.fileName, 'utf8');
  const header = Buffer.alloc(30);
  header.writeUInt32LE(LOCAL_HEADER, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(entry.generalPurposeBitFlag & ~SIZE_FOLLOWS, 6);
  header.writeUInt16LE(entry.compressionMethod, 8);
  header.writeUInt32LE(entry.crc32, 14);
  header.writeUInt32LE(entry.compressedSize, 18);
  header.writeUInt32LE(entry.uncompressedSize, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}
