import { exportRoute } from "../export-route";

const handle = exportRoute("recommendations", "xlsx");

export { handle as GET, handle as POST };
