/** A Firefox to test in: the installed one, else the system's package, else a clear sentence. */
import { findProgram, installPackage } from './chromium.ts';

const names = ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** @returns the path of an executable; throws a sentence for the person at the terminal when there is none. */
export async function ensureFirefox(): Promise<string> {
  const found = findProgram([process.env['FIREFOX'] ?? '', ...names].filter((name) => name !== ''));
  if (found !== null) return found;
  if (installPackage('firefox-esr')) {
    const installed = findProgram(names);
    if (installed !== null) return installed;
  }
  throw new Error(
    'The browser tests need Firefox 140 or newer. Install it (Debian: sudo apt-get install firefox-esr; macOS: brew install --cask firefox), or set FIREFOX to its path.',
  );
}
