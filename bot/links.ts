/** Makes links that open one of the product's pages, such as `drafts/42`; the first page is an empty text. */
export type LinkTo = (page: string) => string;

/**
 * Links into the app's own tab in Teams, or to the plain page where the app's id is not known.
 * https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application
 */
export function linksTo({ appId, publicUrl }: { appId: string | undefined; publicUrl: URL }): LinkTo {
  return (page) => {
    const plain = new URL(`/${page}`, publicUrl).href;
    if (appId === undefined) return plain;
    const link = new URL(`https://teams.microsoft.com/l/entity/${appId}/home`);
    link.searchParams.set('webUrl', plain);
    if (page !== '') link.searchParams.set('context', JSON.stringify({ subEntityId: page }));
    return link.href;
  };
}
