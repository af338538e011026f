import { exportRoute } from "../export-route";

const handle = exportRoute("quotes", "csv");

export { handle as GET, handle as POST };
