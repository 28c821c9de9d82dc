import { Button, Checkbox } from '@fluentui/react-components';
import type { MicrosoftClass } from '../../api/contract/microsoft365.ts';
import { useMicrosoft365Words } from '../i18n/microsoft365.ts';

interface ClassChoiceProps {
  readonly classes: readonly MicrosoftClass[];
  readonly chosen: readonly string[];
  readonly choose: (chosen: readonly string[]) => void;
  readonly look: () => void;
}

/** Which of the leader's classes in Microsoft 365 are to be fetched; those that cannot be say why. */
export function ClassChoice({ classes, chosen, choose, look }: ClassChoiceProps) {
  const { t } = useMicrosoft365Words();
  if (classes.length === 0) return <p className="empty">{t('classList.none')}</p>;
  const labelOf = ({ name, takenAs, problem }: MicrosoftClass): string => {
    if (!takenAs) return t(`classList.${problem ?? 'noGrade'}`, { name });
    const { grade } = takenAs;
    return takenAs.name === name
      ? t('classList.same', { name, grade })
      : t('classList.takenAs', { name, as: takenAs.name, grade });
  };
  return (
    <>
      <fieldset className="class-choice">
        <legend>{t('classList.which')}</legend>
        {classes.map((one) => (
          <Checkbox
            key={one.id}
            label={labelOf(one)}
            disabled={!one.takenAs}
            checked={chosen.includes(one.id)}
            onChange={(_, { checked }) =>
              choose(checked === true ? [...chosen, one.id] : chosen.filter((id) => id !== one.id))
            }
          />
        ))}
      </fieldset>
      <Button appearance="primary" disabledFocusable={chosen.length === 0} onClick={look}>
        {t('classList.preview')}
      </Button>
    </>
  );
}
