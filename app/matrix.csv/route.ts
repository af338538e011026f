import { exportRoute } from "../export-route";

const handle = exportRoute("matrix", "csv");

export { handle as GET, handle as POST };
