import { type Disputed, disputeAddress } from "@/lib/view/site/repository";

interface DisputeLinkProps extends Disputed {
  /** Address of the repository that the corpus names, if any. */
  readonly repository: string | undefined;
  /** How it looks; by default quiet. */
  readonly className?: string;
  readonly children: string;
}

/** The way to dispute a coding: there only where the corpus names a repository. */
export function DisputeLink({
  repository,
  className = "hover:text-ink hover:underline",
  children,
  ...disputed
}: DisputeLinkProps) {
  const address = disputeAddress(repository, disputed);
  return address === undefined ? null : (
    <a className={className} href={address} rel="noreferrer">
      {children}
    </a>
  );
}
