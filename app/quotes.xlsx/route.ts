import { exportRoute } from "../export-route";

const handle = exportRoute("quotes", "xlsx");

export { handle as GET, handle as POST };
