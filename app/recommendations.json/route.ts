import { exportRoute } from "../export-route";

const handle = exportRoute("recommendations", "json");

export { handle as GET, handle as POST };
