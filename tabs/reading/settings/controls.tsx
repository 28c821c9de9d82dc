import { type ReactNode, useId } from 'react';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly range: { readonly min: number; readonly max: number; readonly step: number };
  /** The value in words, shown and spoken. */
  readonly words: string;
  /** The value as a number, spoken before the words. */
  readonly number: string;
  readonly change: (value: number) => void;
}

/** A slider whose value is said in words; a tap anywhere on it moves it, and so do the arrow keys. */
export function Slider({ label, value, range, words, number, change }: SliderProps) {
  const id = useId();
  return (
    <div className="read-slider">
      <label htmlFor={id}>{label}</label>
      <span aria-hidden="true">{words}</span>
      <input
        id={id}
        type="range"
        {...range}
        value={value}
        aria-valuetext={`${number}, ${words}`}
        // One decimal: what binary fractions leave over is nobody's choice.
        onChange={({ target }) => change(Math.round(target.valueAsNumber * 10) / 10)}
      />
    </div>
  );
}

interface ChoiceProps<Option extends string> {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: Option;
  readonly word: (option: Option) => string;
  readonly choose: (option: Option) => void;
  readonly children?: ReactNode;
}

/** One of a few. */
export function Choice<Option extends string>(props: ChoiceProps<Option>) {
  const { label, options, chosen, word, choose, children } = props;
  const name = useId();
  return (
    <fieldset className="read-choice">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === chosen} onChange={() => choose(option)} />
          {word(option)}
        </label>
      ))}
      {children}
    </fieldset>
  );
}

interface PickProps<Option extends string> extends Omit<ChoiceProps<Option>, 'children'> {
  /** The language that an option's word is in, where it is another than the page's. */
  readonly langOf: (option: Option) => string | undefined;
}

/** One of many, in a list that opens. */
export function Pick<Option extends string>({ label, options, chosen, word, choose, langOf }: PickProps<Option>) {
  const id = useId();
  return (
    <div className="read-pick">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        onChange={({ target }) => {
          const picked = options.find((option) => option === target.value);
          if (picked) choose(picked);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option} lang={langOf(option)}>
            {word(option)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
}

/** On or off. */
export function Switch({ label, on, turn }: SwitchProps) {
  return (
    <label className="read-switch">
      <input type="checkbox" checked={on} onChange={({ target }) => turn(target.checked)} />
      {label}
    </label>
  );
}
