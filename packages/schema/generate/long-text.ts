/** Names of text fields that hold more than a line. */
export const LONG_TEXT =
  /(text|content|contentPublic|reason|opinion|note|notes|summary|description|explanation|tasks|practice|experience|storyText|problems|nextSteps|workDone|highlight|defects|body|requirements?|answer|instructions?|message|minutes|findings?|comment|measures|pledge)$/i;
