import { memo } from "react";

interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly name?: string;
  readonly value: string;
  readonly choices: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
}

/** A select with its label; used wherever one of a few things is chosen. */
export function SelectField<T extends string>({
  label,
  name,
  value,
  choices,
  onChange,
}: SelectFieldProps<T>) {
  return (
    <label className="flex min-w-0 items-center gap-1">
      {label}
      <select
        aria-label={label === "" ? name : undefined}
        value={value}
        onChange={({ target }) => {
          const choice = choices.find(([id]) => id === target.value);
          if (choice) onChange(choice[0]);
        }}
        className="field-sizing-content min-h-6 min-w-0 max-w-52 cursor-pointer bg-paper font-medium text-ink hover:text-accent"
      >
        <Options choices={choices} />
      </select>
    </label>
  );
}

type Choices = readonly (readonly [id: string, text: string])[];

/** The options of a select, which can be hundreds: drawn again only where they are others. */
const Options = memo(function Options({ choices }: { readonly choices: Choices }) {
  return choices.map(([id, text]) => (
    <option key={id} value={id}>
      {text}
    </option>
  ));
}, hasSameChoices);

function hasSameChoices(a: { readonly choices: Choices }, b: { readonly choices: Choices }): boolean {
  return (
    a.choices.length === b.choices.length &&
    a.choices.every(([id, text], at) => b.choices[at]?.[0] === id && b.choices[at]?.[1] === text)
  );
}
