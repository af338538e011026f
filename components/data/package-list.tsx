import { type PackageFile, packageFiles } from "@/lib/view/package/package-files";

interface PackageListProps {
  /** How large each file is, in words. */
  readonly sizes: Readonly<Record<PackageFile, string>>;
}

const names = Object.keys(packageFiles) as PackageFile[];

/** The files that hold the whole corpus in another form than tables. */
export function PackageList({ sizes }: PackageListProps) {
  return (
    <ul>
      {names.map((name) => {
        const { label, definition, mediaType } = packageFiles[name];
        return (
          <li key={name} className="flex flex-wrap items-baseline gap-x-4 border-line border-b py-2">
            <strong className="w-40 font-semibold">{label}</strong>
            <span className="min-w-0 grow basis-72 text-ink2">
              {definition} {sizes[name]}.
            </span>
            <a className="link inline-block min-h-6" href={`/${name}`} type={mediaType} download>
              {name}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
