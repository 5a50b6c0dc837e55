/**
 * Header fields (RFC 5322 §2.2). Bounces carry the headers of whole mails; what nobody asks for is
 * found, but not unfolded.
 */

/** A mail of nothing but header fields. */
const MAX_FIELDS = 400;
/** One endless field. */
const MAX_FIELD = 16 * 1024;

/** One header field. Of most of them nobody reads more than the name. */
export class Field {
  /** Lower case. */
  readonly name: string;
  /** Its lines; the value once it was read. */
  #text: string;
  #read = false;

  constructor(name: string, folded: string) {
    this.name = name;
    this.#text = folded;
  }

  /** Unfolded, encoded words not decoded. */
  get value(): string {
    if (!this.#read) {
      this.#text = unfolded(this.#text);
      this.#read = true;
    }
    return this.#text;
  }
}

function unfolded(folded: string): string {
  if (!folded.includes('\n')) return folded.trim();
  return folded
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
    .trim();
}

/**
 * Header fields from `start`; `body` is where the body begins. `loose`: text shown in a page has
 * lost the blanks of folded lines, so whatever is no field continues the one before.
 */
export function readFields(
  text: string,
  start: number,
  loose = false,
): { fields: Field[]; body: number } {
  const fields: Field[] = [];
  let at = start;
  // mbox separators (RFC 4155) stand before the first field in saved mail.
  while (text.startsWith('From ', at) || text.startsWith('>From ', at)) {
    const end = text.indexOf('\n', at);
    if (end < 0) return { fields, body: text.length };
    at = end + 1;
  }
  let name: FieldName | null = null;
  let begun = at;
  /** With everything up to here, but for the last line's end. */
  const keep = (): void => {
    if (name === null || fields.length === MAX_FIELDS) return;
    const end = Math.min(at - 1, begun + MAX_FIELD);
    fields.push(new Field(name.text, text.slice(name.end + 1, end)));
  };
  while (at < text.length) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    if (end === at) {
      keep();
      return { fields, body: end + 1 };
    }
    const first = text.charCodeAt(at);
    const next = first === 32 || first === 9 ? null : fieldName(text, at, end);
    if (next === null) {
      const continues = name !== null && (loose || first === 32 || first === 9);
      if (!continues) {
        keep();
        return { fields, body: at };
      }
    } else {
      keep();
      name = next;
      begun = at;
    }
    at = end + 1;
  }
  keep();
  return { fields, body: text.length };
}

interface FieldName {
  text: string;
  /** Place of the colon. */
  end: number;
}

/** RFC 5322 §2.2: printable ASCII up to the colon; blanks before the colon are tolerated (§4.5). */
function fieldName(text: string, at: number, end: number): FieldName | null {
  const limit = Math.min(end, at + MAX_NAME);
  let blank = 0;
  let capital = false;
  for (let here = at; here < limit; here++) {
    const code = text.charCodeAt(here);
    if (code === 58) {
      if (here === at) return null;
      const name = text.slice(at, blank === 0 ? here : blank);
      return { text: capital ? name.toLowerCase() : name, end: here };
    }
    if (code === 32) {
      if (blank === 0) blank = here;
    } else if (code < 32 || code > 126 || blank > 0) return null;
    else if (code >= 65 && code <= 90) capital = true;
  }
  return null;
}

const MAX_NAME = 100;

export function field(fields: readonly Field[], name: string): string | null {
  for (const one of fields) if (one.name === name) return one.value;
  return null;
}
