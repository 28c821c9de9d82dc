import type { LocalText, Role } from '../../contract/policy.ts';

/**
 * Who decided: a layer of policy files, nobody (no rule opens it), the product itself (no rule can), or an exam, where a
 * student asks whoever watches over it.
 */
export type Decider = 'municipality' | 'school' | 'class' | 'nobody' | 'product' | 'exam';

/** Whom to ask when in doubt, by who asks and who decided. */
export const whomToAsk: Readonly<Record<Role, Readonly<Record<Decider, LocalText>>>> = {
  student: {
    municipality: {
      da: 'Er du i tvivl, så spørg din lærer. Det er kommunen, der har bestemt det.',
      en: 'If you are in doubt, ask your teacher. The municipality decided this.',
    },
    school: {
      da: 'Er du i tvivl, så spørg din lærer. Det er skolen, der har bestemt det.',
      en: 'If you are in doubt, ask your teacher. The school decided this.',
    },
    class: {
      da: 'Er du i tvivl, så spørg din lærer. Det er klassens egen regel.',
      en: 'If you are in doubt, ask your teacher. It is your class’s own rule.',
    },
    nobody: {
      da: 'Spørg din lærer. Skolen har ikke åbnet for det.',
      en: 'Ask your teacher. The school has not opened it.',
    },
    product: {
      da: 'Spørg din lærer. Det gør Ledetråd ikke for nogen.',
      en: 'Ask your teacher. Ledetråd does this for nobody.',
    },
    exam: {
      da: 'Har du brug for hjælp, så spørg prøvevagten eller din lærer.',
      en: 'If you need help, ask the invigilator or your teacher.',
    },
  },
  teacher: {
    municipality: {
      da: 'Det er kommunens regel. Spørg skolelederen, hvis du mener, den skal være anderledes.',
      en: 'It is the municipality’s rule. Ask the school leader if you think it should be different.',
    },
    school: {
      da: 'Det er skolens regel. Skolelederen kan svare på den og ændre den.',
      en: 'It is the school’s rule. The school leader can answer for it and change it.',
    },
    class: {
      da: 'Det er klassens egen regel. Tal med klassens lærere eller skolelederen.',
      en: 'It is the class’s own rule. Talk with the teachers of the class or the school leader.',
    },
    nobody: {
      da: 'Ingen regel åbner for det. Spørg skolelederen.',
      en: 'No rule opens it. Ask the school leader.',
    },
    product: {
      da: 'Ingen regel kan åbne for det. Er du i tvivl om, hvad du så kan gøre, så tal med skolelederen.',
      en: 'No rule can open it. If you are in doubt about what to do instead, talk with the school leader.',
    },
    exam: {
      da: 'Er du i tvivl om reglerne til prøven, så spørg skolelederen.',
      en: 'If you are in doubt about the rules of the exam, ask the school leader.',
    },
  },
  leader: {
    municipality: {
      da: 'Det er kommunens regel. Kun kommunen kan ændre den.',
      en: 'It is the municipality’s rule. Only the municipality can change it.',
    },
    school: {
      da: 'Det er skolens egen regel. Den kan du ændre.',
      en: 'It is the school’s own rule. You can change it.',
    },
    class: {
      da: 'Det er klassens egen regel. Aftal det med klassens lærere, hvis den skal ændres.',
      en: 'It is the class’s own rule. Agree with the teachers of the class if it is to change.',
    },
    nobody: {
      da: 'Ingen regel åbner for det. Den øverste fil skal tillade det, før skolen kan.',
      en: 'No rule opens it. The uppermost file must allow it before the school can.',
    },
    product: {
      da: 'Ingen regel kan åbne for det, heller ikke kommunens.',
      en: 'No rule can open it, not even the municipality’s.',
    },
    exam: {
      da: 'Skolen har ansvaret for, at prøvens regler bliver holdt. Spørg kommunen, hvis du er i tvivl.',
      en: 'The school answers for the rules of the exam. Ask the municipality if you are in doubt.',
    },
  },
};
