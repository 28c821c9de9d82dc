import type { Manifest } from '../manifest.ts';
import type { Check } from './check.ts';

/** Every address lies at PUBLIC_URL, over https, and `validDomains` and the sign-in resource name that host and no more. */
export const addresses: Check = ({ manifest, settings }) => {
  const { publicUrl, clientId, development } = settings;
  const resource = `api://${publicUrl.host}/botid-${clientId}`;
  return [
    ...Object.entries(addressesIn(manifest)).flatMap(([where, address]) => {
      const url = URL.parse(address);
      if (!url) return [`${where} is “${address}”, which is no address`];
      if (url.protocol !== 'https:' && !development) return [`${where} is not https: ${address}`];
      return url.origin === publicUrl.origin ? [] : [`${where} lies at ${url.origin}, not at ${publicUrl.origin}`];
    }),
    ...manifest.validDomains.flatMap((domain) => {
      if (domain.includes('*')) return [`validDomains has a wildcard: ${domain}`];
      return domain === publicUrl.host ? [] : [`validDomains has ${domain}, which no address in the manifest needs`];
    }),
    ...(manifest.validDomains.includes(publicUrl.host) ? [] : [`validDomains lacks ${publicUrl.host}`]),
    ...(manifest.webApplicationInfo.resource === resource
      ? []
      : [`webApplicationInfo.resource is ${manifest.webApplicationInfo.resource}, not ${resource}`]),
  ];
};

function addressesIn({ developer, staticTabs, configurableTabs }: Manifest): Record<string, string> {
  const tabs = staticTabs.flatMap(({ contentUrl, websiteUrl }, i) => [
    [`staticTabs[${i}].contentUrl`, contentUrl],
    [`staticTabs[${i}].websiteUrl`, websiteUrl],
  ]);
  return {
    'developer.websiteUrl': developer.websiteUrl,
    'developer.privacyUrl': developer.privacyUrl,
    'developer.termsOfUseUrl': developer.termsOfUseUrl,
    ...Object.fromEntries(tabs.filter(([, address]) => address !== undefined)),
    ...Object.fromEntries(
      configurableTabs.map(({ configurationUrl }, i) => [`configurableTabs[${i}].configurationUrl`, configurationUrl]),
    ),
  };
}
