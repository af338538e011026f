import { exportRoute } from "../export-route";

const handle = exportRoute("matrix", "xlsx");

export { handle as GET, handle as POST };
