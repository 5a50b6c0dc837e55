import { exports } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';

describe('the app in workerd', () => {
  it('answers /healthz', async () => {
    const response = await exports.default.fetch('https://whybounced.test/healthz');
    expect(response.status).toBe(200);
  });
});
