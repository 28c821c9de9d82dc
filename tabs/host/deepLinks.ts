/** The pages that can be opened from outside; an id is a word of letters, digits and hyphens. */
const LINK = /^(?:drafts|sets|conversations)\/[A-Za-z0-9_-]{1,64}$/;

/** Our address for what a link from outside asks for, or null when it is not the link of a page. */
export const pathOfLink = (link: string | undefined): string | null =>
  link !== undefined && LINK.test(link) ? `/${link}` : null;

/** What a link from outside carries for one of our addresses, or null when it cannot be opened from outside. */
export const linkOfPath = (path: string): string | null => {
  const link = path.slice(1);
  return path.startsWith('/') && LINK.test(link) ? link : null;
};
