import { exportRoute } from "../export-route";

const handle = exportRoute("quotes", "md");
export { handle as GET, handle as POST };
