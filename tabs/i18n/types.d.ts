import 'i18next';
import type { da as classView } from './classView.da.ts';
import type { da } from './da.ts';
import type { da as drafts } from './drafts.da.ts';
import type { da as homeBeside } from './homeBeside.da.ts';
import type { da as microsoft365 } from './microsoft365.da.ts';
import type { da as readAloud } from './readAloud.da.ts';
import type { da as readingPanel } from './readingPanel.da.ts';
import type { da as rules } from './rules.da.ts';
import type { da as wordCard } from './wordCard.da.ts';
import type { da as wordHelp } from './wordHelp.da.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'page';
    resources: {
      page: typeof da;
      classView: typeof classView;
      drafts: typeof drafts;
      homeBeside: typeof homeBeside;
      microsoft365: typeof microsoft365;
      readingPanel: typeof readingPanel;
      wordCard: typeof wordCard;
      wordHelp: typeof wordHelp;
      readAloud: typeof readAloud;
      rules: typeof rules;
    };
  }
}
