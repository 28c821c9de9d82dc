interface RulePlaceProps {
  readonly ruleId: string;
  readonly source: { readonly file: string; readonly line: number } | undefined;
}

/** A rule's name, and its file and line where it has one. */
export function RulePlace({ ruleId, source }: RulePlaceProps) {
  return (
    <code className="rule-place" dir="ltr">
      {ruleId}
      {source && ` · ${source.file}:${source.line}`}
    </code>
  );
}
