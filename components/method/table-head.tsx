/** The head of a table of the page on method. */
export function TableHead({ labels }: { readonly labels: readonly string[] }) {
  return (
    <thead>
      <tr className="border-rule border-b text-left align-bottom [&>th]:py-1.5 [&>th]:pr-3 [&>th]:font-semibold">
        {labels.map((label) => (
          <th key={label} scope="col">
            {label}
          </th>
        ))}
      </tr>
    </thead>
  );
}
