/** Errors as RFC 9457 problem documents. Bad input is named, never repeated whole. */

const titles = {
  400: 'Bad request',
  404: 'Not found',
  405: 'Method not allowed',
  413: 'Too large',
  415: 'Unsupported content type',
  429: 'Too many requests',
  500: 'Internal error',
} as const;
type ProblemStatus = keyof typeof titles;

/** Thrown where input is read, answered by `problemResponse`. `field` names the input that is wrong. */
export class Problem extends Error {
  readonly status: ProblemStatus;
  readonly field: string | null;
  readonly headers: Record<string, string>;

  constructor(
    status: ProblemStatus,
    detail: string,
    field: string | null = null,
    headers: Record<string, string> = {},
  ) {
    super(detail);
    this.status = status;
    this.field = field;
    this.headers = headers;
  }
}

export function problemResponse(problem: Problem, headers: Record<string, string>): Response {
  const body = {
    type: 'about:blank',
    title: titles[problem.status],
    status: problem.status,
    detail: problem.message,
    ...(problem.field === null ? {} : { field: problem.field }),
  };
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    status: problem.status,
    headers: { ...headers, ...problem.headers, 'content-type': 'application/problem+json' },
  });
}
