import { Fragment, memo, type ReactNode, type Ref } from "react";

/** Something that can be chosen below the text field. */
export interface Choice {
  /** Unique in its list. */
  readonly key: string;
  /** The heading under which it stands with its neighbours. */
  readonly group: string;
  /** Draws it: a link with these properties, so that a click, a tap and the Enter key are one and the same. */
  readonly draw: (props: ChoiceProps) => ReactNode;
}

export interface ChoiceProps {
  readonly id: string;
  readonly role: "option";
  readonly "aria-selected": boolean;
  readonly tabIndex: -1;
  readonly className: string;
}

interface ChoiceListProps {
  readonly id: string;
  readonly offered: readonly Choice[];
  readonly marked: number;
  readonly label: string;
  readonly className: string;
  readonly list: Ref<HTMLDivElement>;
  readonly onChosen: () => void;
}

/** What is offered, in its groups. Until the offers for a new letter are there, the old ones are not drawn again. */
export const ChoiceList = memo(function ChoiceList({
  id,
  offered,
  marked,
  label,
  className,
  list,
  onChosen,
}: ChoiceListProps) {
  if (offered.length === 0) return null;
  return (
    // A press in the list must not take the focus from the text field, which would close the list before the click.
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={`${label}: what is offered`}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChosen}
      onKeyDown={() => undefined}
      className={className}
    >
      {toGroups(offered).map(({ name, members }) => (
        <fieldset key={name} aria-label={name} className="border-line border-b py-1 last:border-b-0">
          <p aria-hidden="true" className="px-3 pt-1 text-ink2 text-xs">
            {name}
          </p>
          {members.map(({ choice, at }) => (
            <Fragment key={choice.key}>
              {choice.draw({
                id: optionId(id, at),
                role: "option",
                "aria-selected": at === marked,
                tabIndex: -1,
                className: "block px-3 py-1.5 hover:bg-sunk aria-selected:bg-tint max-sm:py-2.5",
              })}
            </Fragment>
          ))}
        </fieldset>
      ))}
    </div>
  );
});

/** The id of an option, which the text field names while it is marked. */
export const optionId = (list: string, at: number) => `${list}-${at}`;

/** Neighbours of one group together, with the place of each in the whole list. */
function toGroups(choices: readonly Choice[]) {
  const groups: {
    readonly name: string;
    readonly members: { readonly choice: Choice; readonly at: number }[];
  }[] = [];
  for (const [at, choice] of choices.entries()) {
    const last = groups.at(-1);
    if (last?.name === choice.group) last.members.push({ choice, at });
    else groups.push({ name: choice.group, members: [{ choice, at }] });
  }
  return groups;
}
