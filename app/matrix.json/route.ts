import { exportRoute } from "../export-route";

const handle = exportRoute("matrix", "json");

export { handle as GET, handle as POST };
