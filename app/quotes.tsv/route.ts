import { exportRoute } from "../export-route";

const handle = exportRoute("quotes", "tsv");

export { handle as GET, handle as POST };
