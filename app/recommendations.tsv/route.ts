import { exportRoute } from "../export-route";

const handle = exportRoute("recommendations", "tsv");

export { handle as GET, handle as POST };
