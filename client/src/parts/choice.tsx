import { Icon } from "./icon.tsx";

interface Props<Name extends string> {
  label: string;
  names: readonly Name[];
  words: Readonly<Record<Name, string>>;
  value: Name;
  onChange: (name: Name) => void;
}

/** A list to choose one from, its label before it. */
export function Choice<Name extends string>({ label, names, words, value, onChange }: Props<Name>) {
  return (
    <label class="choose">
      <span class="muted">{label}</span>
      <span class="choose-box">
        <select
          value={value}
          onChange={(event) => {
            const name = names.find((one) => one === event.currentTarget.value);
            if (name !== undefined) onChange(name);
          }}
        >
          {names.map((name) => (
            <option key={name} value={name}>
              {words[name]}
            </option>
          ))}
        </select>
        <Icon name="down" size={12} />
      </span>
    </label>
  );
}

/** A few names side by side, one of them on. */
export function Segments<Name extends string>({ label, names, words, value, onChange }: Props<Name>) {
  return (
    <fieldset class="segments">
      <legend class="only-read">{label}</legend>
      {names.map((name) => (
        <label key={name} class={name === value ? "segment is-on" : "segment"}>
          <input type="radio" class="only-read" name={label} checked={name === value} onChange={() => onChange(name)} />
          {words[name]}
        </label>
      ))}
    </fieldset>
  );
}
