/** The API described (OpenAPI 3.1), from the schemas that check it. */
import * as z from 'zod/mini';
import { check, checkAnswer, diagnoseRequest, diagnosis } from '../../shared/diagnosis/schema.ts';

/** The build works it out once and for all (worker/local/bundle.ts). */
export function openApi(version: string): object {
  return document(version);
}

const json = (schema: object): object => ({ 'application/json': { schema } });
const text = { 'text/plain': { schema: { type: 'string' } } };
const problem = (description: string): object => ({
  description,
  content: {
    'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
  },
});
const errors = {
  '400': problem('Malformed or missing input; `field` names it'),
  '429': problem('Too many requests; `Retry-After` tells when to come back'),
};

const parameter = (
  name: string,
  description: string,
  example: string,
  required = false,
): object => ({
  name,
  in: 'query',
  required,
  description,
  example,
  schema: { type: 'string' },
});
const ip = (required: boolean): object =>
  parameter('ip', 'IPv4 or IPv6 address', '203.0.113.5', required);
const domain = (required: boolean): object =>
  parameter('domain', 'Domain name', 'example.com', required);
const helo = parameter('helo', 'Name given with HELO or EHLO', 'mail.example.com');
const sender = parameter('sender', 'Envelope sender', 'anna@example.com');
const selector = parameter('selector', 'DKIM selector', 's1');

function get(summary: string, parameters: object[], schema: string): object {
  return {
    get: {
      summary,
      parameters,
      responses: {
        '200': {
          description: summary,
          content: { ...json({ $ref: `#/components/schemas/${schema}` }), ...text },
        },
        ...errors,
      },
    },
  };
}

function schemaOf(schema: z.core.$ZodType): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return rest;
}

function document(version: string): object {
  const bounce = { schema: { type: 'string' } };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Whybounced',
      version,
      description: 'Why a mail bounced, who can fix it and how, with live DNS proof.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths: {
      '/v1/diagnose': {
        post: {
          summary: 'The bounce in, the diagnosis out',
          parameters: [
            parameter('dns', '`false` reads and classifies without asking DNS', 'false'),
          ],
          requestBody: {
            required: true,
            content: {
              'message/rfc822': bounce,
              'text/plain': {
                ...bounce,
                example:
                  "550-5.7.1 [203.0.113.5] The IP you're using to send mail is not authorized to send email directly to our servers.",
              },
              'text/html': bounce,
              'application/json': { schema: { $ref: '#/components/schemas/DiagnoseRequest' } },
              'multipart/form-data': { schema: { $ref: '#/components/schemas/DiagnoseRequest' } },
            },
          },
          responses: {
            '200': {
              description: 'The diagnosis',
              content: {
                ...json({ $ref: '#/components/schemas/Diagnosis' }),
                ...text,
                'text/event-stream': { schema: { type: 'string' } },
              },
            },
            ...errors,
            '413': problem('Over 1 MiB'),
            '415': problem('A content type that is not read here'),
          },
        },
      },
      '/v1/check': get(
        'All checks on an address and a domain, with no bounce',
        [ip(false), domain(false), sender, helo, selector],
        'CheckAnswer',
      ),
      '/v1/spf': get('SPF for one address', [ip(true), sender, helo], 'Check'),
      '/v1/dmarc': get('DMARC of a domain', [domain(true)], 'Check'),
      '/v1/dkim': get('DKIM keys of a domain', [domain(true), selector], 'Check'),
      '/v1/ptr': get('Reverse DNS of an address', [ip(true)], 'Check'),
      '/v1/dnsbl': get(
        'Blocklists, for an address or a domain',
        [ip(false), domain(false)],
        'Check',
      ),
      '/v1/mx': get('Whether a domain takes mail', [domain(true)], 'Check'),
    },
    components: {
      schemas: {
        DiagnoseRequest: schemaOf(diagnoseRequest),
        Diagnosis: schemaOf(diagnosis),
        Check: schemaOf(check),
        CheckAnswer: schemaOf(checkAnswer),
        Problem: {
          type: 'object',
          description: 'RFC 9457',
          required: ['type', 'title', 'status', 'detail'],
          properties: {
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer' },
            detail: { type: 'string' },
            field: { type: 'string' },
          },
        },
      },
    },
  };
}
