/** Asks a peer as its users do. @throws with the server's own words where it refuses */
export async function fetchJson<T>(url: string, request: RequestInit): Promise<T> {
  const answer = await fetch(url, request);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${request.method ?? 'GET'} ${url}: ${answer.status} ${text.slice(0, 300)}`);
  return JSON.parse(text) as T;
}
