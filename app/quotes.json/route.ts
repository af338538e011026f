import { exportRoute } from "../export-route";

const handle = exportRoute("quotes", "json");

export { handle as GET, handle as POST };
