import { Button, Field, Input, Select } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { homeLanguage, homeLanguageCodes } from '../../api/language/homeLanguages.ts';
import { spokenLanguage } from '../i18n/index.ts';
import { useAnnounce } from '../ui/Announcer.tsx';
import { type GlossaryRow, MOST_ROWS } from './glossaryRows.ts';
import './glossary.css';

interface GlossaryFieldsProps {
  readonly rows: readonly GlossaryRow[];
  readonly change: (rows: readonly GlossaryRow[]) => void;
}

/** The words that a task's students can look up: what each means and, language by language, what it is called at home. */
export function GlossaryFields({ rows, change }: GlossaryFieldsProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [lang, setLang] = useState(homeLanguageCodes[0] ?? 'en');
  const [removed, setRemoved] = useState<{ readonly row: GlossaryRow; readonly at: number }>();
  const fields = useRef<HTMLFieldSetElement>(null);
  const focusSoon = (name: string) =>
    requestAnimationFrame(() => fields.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus());

  const put = (row: GlossaryRow) => change(rows.map((known) => (known.id === row.id ? row : known)));
  const add = () => {
    const id = rows.reduce((most, row) => Math.max(most, row.id), removed?.row.id ?? 0) + 1;
    change([...rows, { id, term: '', meaning: '', home: {} }]);
    focusSoon(`term-${id}`);
  };
  const remove = (row: GlossaryRow, at: number) => {
    change(rows.filter(({ id }) => id !== row.id));
    setRemoved({ row, at });
    announce(t('glossary.removed', { term: row.term }));
    focusSoon('undo');
  };
  const undo = () => {
    if (!removed) return;
    change(rows.toSpliced(removed.at, 0, removed.row));
    setRemoved(undefined);
    focusSoon(`term-${removed.row.id}`);
  };
  const { own, dir, ...names } = homeLanguage(lang);
  const langName = names[spokenLanguage()];
  return (
    <fieldset ref={fields} className="wide glossary-fields">
      <legend>{t('glossary.title')}</legend>
      <p className="help">{t('glossary.help')}</p>
      {rows.length > 0 && (
        <Field label={t('glossary.language')} className="glossary-language">
          <Select
            value={lang}
            onChange={(_, { value }) => setLang(homeLanguageCodes.find((code) => code === value) ?? lang)}
          >
            {homeLanguageCodes.map((code) => (
              <option key={code} value={code}>
                {homeLanguage(code)[spokenLanguage()]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <ol className="glossary-rows">
        {rows.map((row, at) => (
          <li key={row.id}>
            <Field label={t('glossary.term')}>
              <Input
                name={`term-${row.id}`}
                lang="da"
                autoComplete="off"
                maxLength={60}
                value={row.term}
                onChange={(_, { value }) => put({ ...row, term: value })}
              />
            </Field>
            <Field label={t('glossary.meaning')}>
              <Input
                name={`meaning-${row.id}`}
                lang="da"
                autoComplete="off"
                maxLength={300}
                value={row.meaning}
                onChange={(_, { value }) => put({ ...row, meaning: value })}
              />
            </Field>
            <Field label={t('glossary.home', { language: langName })}>
              <Input
                name={`home-${row.id}`}
                lang={lang}
                dir={dir}
                placeholder={own}
                autoComplete="off"
                maxLength={120}
                value={row.home[lang] ?? ''}
                onChange={(_, { value }) => put({ ...row, home: { ...row.home, [lang]: value } })}
              />
            </Field>
            <Button
              appearance="subtle"
              icon={<Delete20Regular aria-hidden="true" />}
              aria-label={t('glossary.remove', { term: row.term, number: at + 1 })}
              title={t('glossary.remove', { term: row.term, number: at + 1 })}
              onClick={() => remove(row, at)}
            />
          </li>
        ))}
      </ol>
      <div className="glossary-end">
        <Button
          icon={<Add20Regular aria-hidden="true" />}
          disabledFocusable={rows.length >= MOST_ROWS}
          onClick={() => rows.length < MOST_ROWS && add()}
        >
          {t('glossary.add')}
        </Button>
        {removed && (
          <Button name="undo" onClick={undo}>
            {t('glossary.undo', { term: removed.row.term })}
          </Button>
        )}
        {rows.length >= MOST_ROWS && <span className="help">{t('glossary.full', { most: MOST_ROWS })}</span>}
      </div>
    </fieldset>
  );
}
