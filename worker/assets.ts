/** Static files beside the code (worker/public), as the platform gives them. */
export interface Assets {
  fetch: (url: string) => Promise<Response>;
}

/** Only the path counts: the binding asks no host. */
export const assetUrl = (path: string): string => `https://assets.local/${path}`;
