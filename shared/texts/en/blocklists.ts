/** What the blocklists' answers mean, in words for somebody who never heard of them. */
export const blocklistTexts = {} as const;
