import { useRuleWords } from '../../i18n/rules.ts';

interface RulePlaceProps {
  readonly ruleId: string;
  readonly source: { readonly file: string; readonly line: number } | undefined;
}

/** A rule's name, and its file and line where it has one; what no rule speaks of is said in words. */
export function RulePlace({ ruleId, source }: RulePlaceProps) {
  const { t } = useRuleWords();
  if (ruleId === 'default-deny') return <span className="rule-place">{t('leader.notOpened')}</span>;
  return (
    <code className="rule-place" dir="ltr">
      {ruleId}
      {source && ` · ${source.file}:${source.line}`}
    </code>
  );
}
