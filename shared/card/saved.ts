/** What people save mail as. */

/** Compound File Binary ([MS-CFB] §2.2), which Outlook's .msg is. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/** Outlook's own format, which holds no message as it was sent: there is nothing here to read. */
export function isOutlookFile(name: string, bytes: Uint8Array): boolean {
  return /\.msg$/i.test(name) || compoundFile.every((byte, at) => bytes[at] === byte);
}
