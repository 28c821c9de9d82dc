import 'i18next';
import type { da } from './da.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'page';
    resources: { page: typeof da };
  }
}
