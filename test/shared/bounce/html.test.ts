/** What a person sees of a notice's HTML. */
import { describe, expect, it } from 'vitest';
import { htmlText } from '../../../shared/bounce/html.ts';

function seen(html: string): string {
  return htmlText(html).text.trim();
}

describe('HTML', () => {
  it.each([
    ['<div>one</div><div>two</div>', 'one\ntwo'],
    ['one<br>two<br/>three', 'one\ntwo\nthree'],
    ['<table><tr><td>Error:</td><td>550 5.1.1</td></tr></table>', 'Error:\t550 5.1.1'],
    [
      'support.google.com/<wbr>mail/?p=<wbr>NoSuch&shy;User',
      'support.google.com/mail/?p=NoSuchUser',
    ],
    ['zero\u200bwidth', 'zerowidth'],
    ['a&nbsp;b &lt;c@d.e&gt; &#39;f&#x27; &amp;amp; &unknown;', "a b <c@d.e> 'f' &amp; &unknown;"],
    ['<style>p{}</style><script>1<2</script><p>x</p>', 'x'],
    ['<head><title>t</title></head><body>x</body>', 'x'],
    ['<p style="display:none">no</p><p>yes</p>', 'yes'],
    ['<div style="mso-hide:all">no<div>no</div></div>yes', 'yes'],
    ['<div hidden>no</div><div aria-hidden="true">yes</div>', 'yes'],
    ['<div hidden>never closed, so it is shown', 'never closed, so it is shown'],
    ['<!-- <p>no</p> -->yes<!-- open', 'yes'],
    ['<bob@example.com>: unknown', '<bob@example.com>: unknown'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['<p title="a > b">x</p>', 'x'],
    ['one\n   two', 'one two'],
    ['<pre>one\n  two</pre>', 'one\ntwo'],
    ['<a href="x">y', 'y'],
    ['<unclosed', ''],
  ])('%s', (html, text) => {
    expect(seen(html)).toBe(text);
  });
  it('keeps the targets of links that carry a key', () => {
    expect(
      htmlText(
        '<a href="https://support.example.com/mail/?p=NoSuchUser&amp;x=1">LEARN MORE</a><a href="https://example.com/">home</a>',
      ).links,
    ).toEqual(['https://support.example.com/mail/?p=NoSuchUser&x=1']);
  });
});
