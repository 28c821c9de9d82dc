/** How a new token is got. What it rejects with is what whoever needs one hears. */
type Fetch = () => Promise<string>;

let fetchToken: Fetch | null = null;
let token: string | null = null;
let coming: Promise<string> | null = null;

/** From now on requests carry a token in the page's memory, and `fetch` gets each new one. */
export function carryBearer(fetch: Fetch): void {
  fetchToken = fetch;
  token = null;
  coming = null;
}

/** The token that requests carry, or null when there is none: a cookie then says who asks. */
export const carriedBearer = (): string | null => token;

/**
 * A token in place of one that the server no longer takes, or null where pages carry none. Everybody who asks meanwhile
 * gets the same one, and whoever comes late with an old one gets what is there. Rejects as `fetch` does.
 */
export async function renewBearer(old: string | null): Promise<string | null> {
  if (!fetchToken) return null;
  if (token !== null && token !== old) return token;
  coming ??= fetchToken().finally(() => {
    coming = null;
  });
  token = await coming;
  return token;
}
