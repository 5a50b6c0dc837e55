export const demoWorld = async (request: Request): Promise<Response> => {
  void request;
  return new Response('no such host', { status: 599 });
};
