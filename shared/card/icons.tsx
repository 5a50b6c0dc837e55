/** The few drawings of the card. All are decoration: what they mean stands beside them in words. */
import type { ComponentChildren } from 'preact';
import type { CheckStatus } from '../diagnosis/schema.ts';

function Drawing({ children, box = 16 }: { children: ComponentChildren; box?: number }) {
  return (
    <svg viewBox={`0 0 ${box} ${box}`} width="16" height="16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** The return arrow of the product's icon. */
export function Mark() {
  return (
    <svg
      class="mark"
      viewBox="0 0 24 24"
      width="22"
      height="22"
      aria-hidden="true"
      focusable="false"
    >
      <rect width="24" height="24" rx="6" />
      <path d="M8.5 17.5h6a4.1 4.1 0 0 0 0-8.2H6M9.8 5.3 5.8 9.3l4 4" />
    </svg>
  );
}

export function Chevron({ up }: { up: boolean }) {
  return (
    <Drawing>
      <path class="stroke" d={up ? 'm3.5 10.5 4.5-5 4.5 5' : 'm3.5 5.5 4.5 5 4.5-5'} />
    </Drawing>
  );
}

export function Tick() {
  return (
    <Drawing>
      <path class="stroke" d="m3 8.5 3.2 3.2L13 4.8" />
    </Drawing>
  );
}

const shapes: Record<CheckStatus, string> = {
  pass: 'm4.6 8.3 2.3 2.3 4.5-4.9',
  warn: 'M8 4.3v4.6M8 11.4v.2',
  fail: 'm5.3 5.3 5.4 5.4m0-5.4-5.4 5.4',
  unknown: 'M6 6.2c0-2.6 4.2-2.6 4.2 0C10.2 7.6 8 7.7 8 9.4M8 11.6v.2',
  skipped: 'M5 8h6',
};

export function StatusIcon({ status }: { status: CheckStatus }) {
  return (
    <Drawing>
      <circle class="disc" cx="8" cy="8" r="7.25" />
      <path class="stroke" d={shapes[status]} />
    </Drawing>
  );
}
