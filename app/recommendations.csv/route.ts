import { exportRoute } from "../export-route";

const handle = exportRoute("recommendations", "csv");

export { handle as GET, handle as POST };
