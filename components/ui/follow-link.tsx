import type { ComponentProps, MouseEvent } from "react";

interface FollowLinkProps extends Omit<ComponentProps<"a">, "onClick"> {
  readonly follow: (event: MouseEvent<HTMLAnchorElement>) => void;
}

/** A link that is followed without a page load; by itself without JavaScript, or in a new tab or window. */
export function FollowLink({ href, follow, ...props }: FollowLinkProps) {
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    follow(event);
  };
  return <a href={href} {...props} onClick={onClick} />;
}
