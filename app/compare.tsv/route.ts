import { exportRoute } from "../export-route";

const handle = exportRoute("compare", "tsv");

export { handle as GET, handle as POST };
