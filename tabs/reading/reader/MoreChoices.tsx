import { Checkbox, Field, Select } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { SpeechOffer } from '../../../api/contract/speech.ts';
import { useReaderWords } from '../../i18n/readAloud.ts';
import { voicesFor } from '../player/deviceVoice.ts';
import { useReadingSettings } from '../settings/SettingsProvider.tsx';

interface MoreChoicesProps {
  readonly rights: SpeechOffer;
  /** Something has been chosen that what is heard now should follow. */
  readonly renew: () => void;
}

const SILENT = 'silent';

/** Which voice, and what the reader does by itself. */
export function MoreChoices({ rights, renew }: MoreChoicesProps) {
  const { t, i18n } = useReaderWords();
  const { settings, change } = useReadingSettings();
  const voices = useDeviceVoices();
  const usable = voicesFor(i18n.language, voices, { preferred: '', online: rights.onlineVoices });
  const chooseVoice = (value: string) => {
    change(value === SILENT ? { sound: 'silent' } : { sound: 'auto', voice: value });
    renew();
  };
  const folded = useRef<HTMLDetailsElement>(null);
  const fold = () => {
    if (!folded.current?.open) return;
    folded.current.open = false;
    folded.current.querySelector('summary')?.focus();
  };
  useEffect(() => {
    const press = ({ target }: PointerEvent) => {
      if (folded.current?.open && target instanceof Node && !folded.current.contains(target))
        folded.current.open = false;
    };
    document.addEventListener('pointerdown', press);
    return () => document.removeEventListener('pointerdown', press);
  }, []);
  return (
    <details ref={folded} className="reader-more" onKeyDown={({ key }) => key === 'Escape' && fold()}>
      <summary>{t('more')}</summary>
      <div className="reader-choices">
        <Field label={t('voice')}>
          <Select
            value={settings.sound === 'silent' ? SILENT : settings.voice}
            onChange={(_, { value }) => chooseVoice(value)}
          >
            <option value="">{t('bestVoice')}</option>
            {usable.map(({ name, localService }) => (
              <option key={name} value={name}>
                {localService ? name : t('online', { name })}
              </option>
            ))}
            <option value={SILENT}>{t('noSound')}</option>
          </Select>
        </Field>
        <Checkbox
          label={t('follow')}
          checked={settings.followScroll}
          onChange={(_, { checked }) => change({ followScroll: checked === true })}
        />
        <Checkbox
          label={t('replies')}
          checked={settings.readReplies}
          onChange={(_, { checked }) => change({ readReplies: checked === true })}
        />
        <p className="help">{t('keys')}</p>
      </div>
    </details>
  );
}

/** The device's voices; some browsers tell of them late. */
function useDeviceVoices(): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>(() =>
    typeof speechSynthesis === 'undefined' ? [] : speechSynthesis.getVoices(),
  );
  useEffect(() => {
    if (typeof speechSynthesis === 'undefined') return;
    const read = () => setVoices(speechSynthesis.getVoices());
    speechSynthesis.addEventListener('voiceschanged', read);
    return () => speechSynthesis.removeEventListener('voiceschanged', read);
  }, []);
  return voices;
}
