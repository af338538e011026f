import { exportRoute } from "../export-route";

const handle = exportRoute("compare", "csv");

export { handle as GET, handle as POST };
