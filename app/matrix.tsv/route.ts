import { exportRoute } from "../export-route";

const handle = exportRoute("matrix", "tsv");

export { handle as GET, handle as POST };
