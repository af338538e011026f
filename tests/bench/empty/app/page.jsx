// Made for each request, as the views are.
export const dynamic = "force-dynamic";

export default function Page() {
  return <h1>Nothing</h1>;
}
