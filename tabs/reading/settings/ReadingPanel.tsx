import { Button } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { ReadingSettings } from '../../../api/contract/reading.ts';
import { homeLanguage } from '../../../api/language/homeLanguages.ts';
import { spokenLanguage } from '../../i18n/index.ts';
import { usePanelWords } from '../../i18n/readingPanel.ts';
import { useSession } from '../../session/SessionProvider.tsx';
import { amountOf } from './amounts.ts';
import { Choice, Pick, Slider, Switch } from './controls.tsx';
import './panel.css';
import { useReadingSettings } from './SettingsProvider.tsx';
import { choices, ranges, standard } from './standard.ts';

/** What "back to standard" sets back: what the panel shows. */
const { voice: _voice, sound: _sound, followScroll: _follow, readReplies: _replies, ...shownStandard } = standard;

/** How the text looks, for everybody: it stands beside the page, and the page shows each choice at once. */
export default function ReadingPanel({ close }: { readonly close: () => void }) {
  const { t } = usePanelWords();
  const { now } = useSession();
  const { settings, change } = useReadingSettings();
  const [before, setBefore] = useState<ReadingSettings | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const choose = (part: Partial<ReadingSettings>) => {
    setBefore(null);
    change(part);
  };
  const slider = (name: keyof typeof ranges) => ({
    value: settings[name],
    range: ranges[name],
    number: settings[name].toLocaleString(spokenLanguage()),
    label: t(name),
    words: t(`${name}s.${amountOf(name, settings[name])}`),
    change: (value: number) => choose({ [name]: value }),
  });
  const escapes = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return (
    <div id="read-panel" className="read-panel" role="dialog" aria-labelledby="read-panel-title" onKeyDown={escapes}>
      <header>
        <h2 id="read-panel-title" ref={heading} tabIndex={-1} className="heading">
          {t('title')}
        </h2>
        <Button onClick={close}>{t('close')}</Button>
      </header>
      <p className="help">{t(now.state === 'in' ? 'yours' : 'computers')}</p>
      <Choice
        label={t('theme')}
        options={choices.theme}
        chosen={settings.theme}
        word={(theme) => t(`themes.${theme}`)}
        choose={(theme) => choose({ theme })}
      />
      <h3>{t('letters')}</h3>
      <Slider {...slider('size')} />
      <Slider {...slider('lineHeight')} />
      <Slider {...slider('spacing')} />
      <Slider {...slider('width')} />
      <Choice
        label={t('font')}
        options={choices.font}
        chosen={settings.font}
        word={(font) => t(`fonts.${font}`)}
        choose={(font) => choose({ font })}
      />
      <Choice
        label={t('syllables')}
        options={choices.syllables}
        chosen={settings.syllables}
        word={(kind) => t(`syllableKinds.${kind}`)}
        choose={(syllables) => choose({ syllables })}
      />
      {now.state === 'in' && now.session.person.role === 'student' && (
        <Pick
          label={t('homeLanguage')}
          options={choices.homeLanguage}
          chosen={settings.homeLanguage}
          word={(code) => (code === 'none' ? t('onlyDanish') : homeLanguage(code).own)}
          langOf={(code) => (code === 'none' ? undefined : code)}
          choose={(code) => choose({ homeLanguage: code })}
        />
      )}
      <h3>{t('page')}</h3>
      <Choice
        label={t('focus')}
        options={choices.focus}
        chosen={settings.focus}
        word={(kind) => t(`focusKinds.${kind}`)}
        choose={(focus) => choose({ focus })}
      >
        {settings.focus !== 'off' && <p className="help">{t('focusHelp')}</p>}
      </Choice>
      <Switch label={t('hidePictures')} on={settings.hidePictures} turn={(hidePictures) => choose({ hidePictures })} />
      <Switch label={t('reduceMotion')} on={settings.reduceMotion} turn={(reduceMotion) => choose({ reduceMotion })} />
      <h3>{t('aloud')}</h3>
      <Slider {...slider('speed')} />
      <Choice
        label={t('highlight')}
        options={choices.highlight}
        chosen={settings.highlight}
        word={(kind) => t(`highlights.${kind}`)}
        choose={(highlight) => choose({ highlight })}
      />
      <footer>
        {before ? (
          <Button
            onClick={() => {
              change(before);
              setBefore(null);
            }}
          >
            {t('undo')}
          </Button>
        ) : (
          <Button
            onClick={() => {
              setBefore(settings);
              change(shownStandard);
            }}
          >
            {t('standard')}
          </Button>
        )}
        <p role="status">{before && t('isStandard')}</p>
      </footer>
    </div>
  );
}
