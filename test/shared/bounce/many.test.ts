/** Many servers' notices, replies and look-alikes, each read and given its cause. */
import { describe, expect, it } from 'vitest';
import { readBounce } from '../../../shared/bounce/read.ts';
import { matchBounce } from '../../../shared/catalogue/match.ts';
import type { Form } from './forms/form.ts';
import { noBounces } from './forms/no-bounces.ts';
import { noticesOfMany } from './forms/notices-of-many.ts';
import { repliesOfMany } from './forms/replies-of-many.ts';

const read = ({ raw, text }: Form) => {
  const bounce = readBounce({
    ...(raw === undefined ? {} : { raw }),
    ...(text === undefined ? {} : { text }),
  });
  const { cause } = matchBounce(bounce);
  const { kind, smtp, enhanced, recipients } = bounce;
  return { kind, cause, smtp, enhanced, recipient: recipients[0] };
};

describe.each([
  ['notices', noticesOfMany],
  ['replies', repliesOfMany],
  ['look-alikes', noBounces],
])('%s', (_, forms) => {
  it.each(forms)('$name', (form) => {
    const { name: _name, raw: _raw, text: _text, ...expected } = form;
    expect(read(form)).toMatchObject(expected);
  });
});
