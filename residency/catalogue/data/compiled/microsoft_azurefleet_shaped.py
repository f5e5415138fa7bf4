"""microsoft.azurefleet. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def fleets() -> Screen:
    """Microsoft.AzureFleet/fleets."""
    c0 = frozenset(['properties.additionallocationsprofile.locationprofiles[].virtualmachineprofileoverride.extensionprofile.extensions[].properties.settings.storageaccount', 'properties.additionallocationsprofile.locationprofiles[].virtualmachineprofileoverride.extensionprofile.extensions[].properties.settings.workspaceid'])
    c1 = Usual('workspaceId', 'storageAccount')
    c2 = frozenset(['properties.additionallocationsprofile.locationprofiles[].virtualmachineprofileoverride.extensionprofile.extensions[].properties.protectedsettings.storageaccountendpoint', 'properties.additionallocationsprofile.locationprofiles[].virtualmachineprofileoverride.extensionprofile.extensions[].properties.protectedsettings.storageaccountname'])
    c3 = Usual('storageAccountEndPoint', 'storageAccountName')
    c4 = frozenset(['properties.computeprofile.basevirtualmachineprofile.extensionprofile.extensions[].properties.settings.storageaccount', 'properties.computeprofile.basevirtualmachineprofile.extensionprofile.extensions[].properties.settings.workspaceid'])
    c5 = Usual('workspaceId', 'storageAccount')
    c6 = frozenset(['properties.computeprofile.basevirtualmachineprofile.extensionprofile.extensions[].properties.protectedsettings.storageaccountendpoint', 'properties.computeprofile.basevirtualmachineprofile.extensionprofile.extensions[].properties.protectedsettings.storageaccountname'])
    c7 = Usual('storageAccountEndPoint', 'storageAccountName')
    c8 = shaped_conditions(unless=Condition(path='properties.computeProfile.baseVirtualMachineProfile.diagnosticsProfile.bootDiagnostics.enabled', values=('false',)), at=(((), ()), (('properties', 's1', 's0', 's3', 's0', 's1'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f2 = 0
        f5 = 0
        f6 = 0
        f7 = 0
        f8 = 0
        f9 = 0
        f10 = 0
        f11 = 0
        f12 = 0
        f13 = 0
        f14 = 0
        f15 = 0
        f16 = 0
        f17 = 0
        f18 = 0
        f23 = 0
        f24 = 0
        f25 = 0
        f27 = 0
        f28 = 0
        f29 = 0
        f30 = 0
        f31 = 0
        f32 = 0
        f33 = 0
        f34 = 0
        f35 = 0
        f36 = 0
        f37 = 0
        f38 = 0
        f39 = 0
        f40 = 0
        f41 = 0
        f43 = 0
        f44 = 0
        f45 = 0
        f46 = 0
        f47 = 0
        f48 = 0
        f49 = 0
        f50 = 0
        f51 = 0
        f52 = 0
        f53 = 0
        f54 = 0
        f55 = 0
        f56 = 0
        f57 = 0
        f58 = 0
        f59 = 0
        f60 = 0
        f61 = 0
        f62 = 0
        f63 = 0
        f64 = 0
        f65 = 0
        f66 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    for i4, v4 in enumerate(v3):
                        if v4 is not None:
                            v5 = v4.location
                            if v5 is not None and v5 != "":
                                if not look.inside[v5]:
                                    return RESIDUE
                                f0 = 1
                            v6 = v4.s1
                            if v6 is not None:
                                v7 = v6.s0
                                if v7 is not None:
                                    v8 = v7.s0
                                    if v8 is not None:
                                        v9 = v8.s0
                                        if v9 is not None:
                                            v10 = v9.s0
                                            if v10 is not None and v10 != "":
                                                if v10 not in {'PremiumV2_LRS', 'Premium_LRS', 'Premium_ZRS', 'StandardSSD_LRS', 'StandardSSD_ZRS', 'Standard_LRS', 'UltraSSD_LRS'}:
                                                    return RESIDUE
                                                f10 = 1
                                            v11 = v9.s1
                                            if v11 is not None:
                                                v12 = v11.id
                                                if v12 is not None and v12 != "":
                                                    if type(v12) is not str:
                                                        return RESIDUE
                                                    look.refs += (44, v12, (i4,))
                                                    f44 = 1
                                            v13 = v9.s2
                                            if v13 is not None:
                                                v14 = v13.s0
                                                if v14 is not None:
                                                    v15 = v14.id
                                                    if v15 is not None and v15 != "":
                                                        if type(v15) is not str:
                                                            return RESIDUE
                                                        look.refs += (45, v15, (i4,))
                                                        f45 = 1
                                        v16 = v8.s1
                                        if v16 is not None:
                                            v17 = v16.s0
                                            if v17 is not None and v17 != "":
                                                if type(v17) is not str:
                                                    return RESIDUE
                                                look.refs += (46, v17, (i4,))
                                                f46 = 1
                                        v18 = v8.s2
                                        if v18 is not None:
                                            for i19, v19 in enumerate(v18):
                                                if v19 is not None and v19 != "":
                                                    if type(v19) is not str:
                                                        return RESIDUE
                                                    look.refs += (49, v19, (i4, i19,))
                                                    f49 = 1
                                    v20 = v7.s1
                                    if v20 is not None:
                                        for i21, v21 in enumerate(v20):
                                            if v21 is not None:
                                                v22 = v21.s0
                                                if v22 is not None:
                                                    v23 = v22.s0
                                                    if v23 is not None and v23 != "":
                                                        if v23 not in {'PremiumV2_LRS', 'Premium_LRS', 'Premium_ZRS', 'StandardSSD_LRS', 'StandardSSD_ZRS', 'Standard_LRS', 'UltraSSD_LRS'}:
                                                            return RESIDUE
                                                        f11 = 1
                                                    v24 = v22.s1
                                                    if v24 is not None:
                                                        v25 = v24.id
                                                        if v25 is not None and v25 != "":
                                                            if type(v25) is not str:
                                                                return RESIDUE
                                                            look.refs += (47, v25, (i4, i21,))
                                                            f47 = 1
                                                    v26 = v22.s2
                                                    if v26 is not None:
                                                        v27 = v26.s0
                                                        if v27 is not None:
                                                            v28 = v27.id
                                                            if v28 is not None and v28 != "":
                                                                if type(v28) is not str:
                                                                    return RESIDUE
                                                                look.refs += (48, v28, (i4, i21,))
                                                                f48 = 1
                                    v29 = v7.s2
                                    if v29 is not None:
                                        v30 = v29.s0
                                        if v30 is not None and v30 != "":
                                            if type(v30) is Opaque:
                                                return RESIDUE
                                            f12 = 1
                                        v31 = v29.s1
                                        if v31 is not None and v31 != "":
                                            if type(v31) is Opaque:
                                                return RESIDUE
                                            f13 = 1
                                        v32 = v29.id
                                        if v32 is not None and v32 != "":
                                            if type(v32) is not str:
                                                return RESIDUE
                                            look.refs += (50, v32, (i4,))
                                            f50 = 1
                                v33 = v6.s1
                                if v33 is not None:
                                    v34 = v33.s0
                                    if v34 is not None:
                                        for i35, v35 in enumerate(v34):
                                            if v35 is not None:
                                                v36 = v35.properties
                                                if v36 is not None:
                                                    v37 = v36.s0
                                                    if v37 is not None:
                                                        for i38, v38 in enumerate(v37):
                                                            if v38 is not None:
                                                                v39 = v38.properties
                                                                if v39 is not None:
                                                                    v40 = v39.s0
                                                                    if v40 is not None:
                                                                        v41 = v40.s0
                                                                        if v41 is not None:
                                                                            v42 = v41.s0
                                                                            if v42 is not None and v42 != "":
                                                                                if v42 not in {'Regional'}:
                                                                                    return RESIDUE
                                                                                f14 = 1
                                                                        v43 = v40.properties
                                                                        if v43 is not None:
                                                                            v44 = v43.s0
                                                                            if v44 is not None:
                                                                                v45 = v44.id
                                                                                if v45 is not None and v45 != "":
                                                                                    if type(v45) is not str:
                                                                                        return RESIDUE
                                                                                    look.refs += (55, v45, (i4, i35, i38,))
                                                                                    f55 = 1
                                                                    v46 = v39.s1
                                                                    if v46 is not None:
                                                                        v47 = v46.id
                                                                        if v47 is not None and v47 != "":
                                                                            if type(v47) is not str:
                                                                                return RESIDUE
                                                                            look.refs += (51, v47, (i4, i35, i38,))
                                                                            f51 = 1
                                                                    v48 = v39.s2
                                                                    if v48 is not None:
                                                                        for i49, v49 in enumerate(v48):
                                                                            if v49 is not None:
                                                                                v50 = v49.id
                                                                                if v50 is not None and v50 != "":
                                                                                    if type(v50) is not str:
                                                                                        return RESIDUE
                                                                                    look.refs += (53, v50, (i4, i35, i38, i49,))
                                                                                    f53 = 1
                                                                    v51 = v39.s3
                                                                    if v51 is not None:
                                                                        for i52, v52 in enumerate(v51):
                                                                            if v52 is not None:
                                                                                v53 = v52.id
                                                                                if v53 is not None and v53 != "":
                                                                                    if type(v53) is not str:
                                                                                        return RESIDUE
                                                                                    look.refs += (54, v53, (i4, i35, i38, i52,))
                                                                                    f54 = 1
                                                                    v54 = v39.s4
                                                                    if v54 is not None:
                                                                        for i55, v55 in enumerate(v54):
                                                                            if v55 is not None:
                                                                                v56 = v55.id
                                                                                if v56 is not None and v56 != "":
                                                                                    if type(v56) is not str:
                                                                                        return RESIDUE
                                                                                    look.refs += (56, v56, (i4, i35, i38, i55,))
                                                                                    f56 = 1
                                                    v57 = v36.s1
                                                    if v57 is not None:
                                                        v58 = v57.s0
                                                        if v58 is not None:
                                                            for i59, v59 in enumerate(v58):
                                                                if v59 is not None and v59 != "":
                                                                    if type(v59) is Opaque:
                                                                        return RESIDUE
                                                                    f15 = 1
                                                    v60 = v36.s2
                                                    if v60 is not None:
                                                        v61 = v60.id
                                                        if v61 is not None and v61 != "":
                                                            if type(v61) is not str:
                                                                return RESIDUE
                                                            look.refs += (52, v61, (i4, i35,))
                                                            f52 = 1
                                v62 = v6.s2
                                if v62 is not None:
                                    v63 = v62.s0
                                    if v63 is not None:
                                        for i64, v64 in enumerate(v63):
                                            if v64 is not None:
                                                v65 = v64.properties
                                                if v65 is not None:
                                                    v66 = v65.s0
                                                    if v66 is not None and v66 != "":
                                                        if not look.is_harmless_apart(v66, 'properties.additionalLocationsProfile.locationProfiles[].virtualMachineProfileOverride.extensionProfile.extensions[].properties.settings', c0):
                                                            return RESIDUE
                                                        if not c1[tuple(v66)]:
                                                            return RESIDUE
                                                        v67 = v66.get('workspaceId')
                                                        if v67 is not None and v67 != "":
                                                            if type(v67) is not str:
                                                                return RESIDUE
                                                            look.refs += (60, v67, (i4, i64,))
                                                            f60 = 1
                                                        v68 = v66.get('storageAccount')
                                                        if v68 is not None and v68 != "":
                                                            if type(v68) is not str:
                                                                return RESIDUE
                                                            look.refs += (61, v68, (i4, i64,))
                                                            f61 = 1
                                                    v69 = v65.s1
                                                    if v69 is not None and v69 != "":
                                                        if not look.is_harmless_apart(v69, 'properties.additionalLocationsProfile.locationProfiles[].virtualMachineProfileOverride.extensionProfile.extensions[].properties.protectedSettings', c2):
                                                            return RESIDUE
                                                        if not c3[tuple(v69)]:
                                                            return RESIDUE
                                                        v70 = v69.get('storageAccountEndPoint')
                                                        if v70 is not None and v70 != "":
                                                            if type(v70) is Opaque:
                                                                return RESIDUE
                                                            f18 = 1
                                                        v71 = v69.get('storageAccountName')
                                                        if v71 is not None and v71 != "":
                                                            if type(v71) is not str:
                                                                return RESIDUE
                                                            look.refs += (62, v71, (i4, i64,))
                                                            f62 = 1
                                                    v72 = v65.s2
                                                    if v72 is not None:
                                                        v73 = v72.s0
                                                        if v73 is not None and v73 != "":
                                                            if type(v73) is not str:
                                                                return RESIDUE
                                                            look.refs += (63, v73, (i4, i64,))
                                                            f63 = 1
                                                        v74 = v72.s1
                                                        if v74 is not None:
                                                            v75 = v74.id
                                                            if v75 is not None and v75 != "":
                                                                if type(v75) is not str:
                                                                    return RESIDUE
                                                                look.refs += (64, v75, (i4, i64,))
                                                                f64 = 1
                                v76 = v6.s3
                                if v76 is not None:
                                    v77 = v76.s0
                                    if v77 is not None:
                                        v78 = v77.s0
                                        if v78 is not None and v78 != "":
                                            if type(v78) is not str:
                                                return RESIDUE
                                            look.refs += (43, v78, (i4,))
                                            f43 = 1
                                v79 = v6.s4
                                if v79 is not None:
                                    v80 = v79.s0
                                    if v80 is not None:
                                        for i81, v81 in enumerate(v80):
                                            if v81 is not None:
                                                v82 = v81.s0
                                                if v82 is not None:
                                                    v83 = v82.id
                                                    if v83 is not None and v83 != "":
                                                        if type(v83) is not str:
                                                            return RESIDUE
                                                        look.refs += (57, v83, (i4, i81,))
                                                        f57 = 1
                                                v84 = v81.s1
                                                if v84 is not None:
                                                    for i85, v85 in enumerate(v84):
                                                        if v85 is not None:
                                                            v86 = v85.s0
                                                            if v86 is not None and v86 != "":
                                                                if type(v86) is not str:
                                                                    return RESIDUE
                                                                look.refs += (58, v86, (i4, i81, i85,))
                                                                f58 = 1
                                    v87 = v79.s1
                                    if v87 is not None:
                                        v88 = v87.s0
                                        if v88 is not None:
                                            v89 = v88.s0
                                            if v89 is not None:
                                                for i90, v90 in enumerate(v89):
                                                    if v90 is not None:
                                                        v91 = v90.s0
                                                        if v91 is not None and v91 != "":
                                                            if type(v91) is not str:
                                                                return RESIDUE
                                                            look.refs += (59, v91, (i4, i90,))
                                                            f59 = 1
                                v92 = v6.s5
                                if v92 is not None:
                                    v93 = v92.s0
                                    if v93 is not None:
                                        for i94, v94 in enumerate(v93):
                                            if v94 is not None:
                                                v95 = v94.s0
                                                if v95 is not None and v95 != "":
                                                    if type(v95) is not str:
                                                        return RESIDUE
                                                    look.refs += (65, v95, (i4, i94,))
                                                    f65 = 1
                                v96 = v6.s6
                                if v96 is not None:
                                    v97 = v96.id
                                    if v97 is not None and v97 != "":
                                        if type(v97) is not str:
                                            return RESIDUE
                                        look.refs += (66, v97, (i4,))
                                        f66 = 1
            v98 = v1.s1
            if v98 is not None:
                v99 = v98.s0
                if v99 is not None:
                    v100 = v99.s0
                    if v100 is not None:
                        v101 = v100.s0
                        if v101 is not None:
                            v102 = v101.s0
                            if v102 is not None:
                                v103 = v102.s0
                                if v103 is not None and v103 != "":
                                    if v103 not in {'PremiumV2_LRS', 'Premium_LRS', 'Premium_ZRS', 'StandardSSD_LRS', 'StandardSSD_ZRS', 'Standard_LRS', 'UltraSSD_LRS'}:
                                        return RESIDUE
                                    n += 1
                                v104 = v102.s1
                                if v104 is not None:
                                    v105 = v104.id
                                    if v105 is not None and v105 != "":
                                        if type(v105) is not str:
                                            return RESIDUE
                                        look.refs += (20, v105, ())
                                        n += 1
                                v106 = v102.s2
                                if v106 is not None:
                                    v107 = v106.s0
                                    if v107 is not None:
                                        v108 = v107.id
                                        if v108 is not None and v108 != "":
                                            if type(v108) is not str:
                                                return RESIDUE
                                            look.refs += (21, v108, ())
                                            n += 1
                            v109 = v101.s1
                            if v109 is not None:
                                v110 = v109.s0
                                if v110 is not None and v110 != "":
                                    if type(v110) is not str:
                                        return RESIDUE
                                    look.refs += (22, v110, ())
                                    n += 1
                            v111 = v101.s2
                            if v111 is not None:
                                for i112, v112 in enumerate(v111):
                                    if v112 is not None and v112 != "":
                                        if type(v112) is not str:
                                            return RESIDUE
                                        look.refs += (25, v112, (i112,))
                                        f25 = 1
                        v113 = v100.s1
                        if v113 is not None:
                            for i114, v114 in enumerate(v113):
                                if v114 is not None:
                                    v115 = v114.s0
                                    if v115 is not None:
                                        v116 = v115.s0
                                        if v116 is not None and v116 != "":
                                            if v116 not in {'PremiumV2_LRS', 'Premium_LRS', 'Premium_ZRS', 'StandardSSD_LRS', 'StandardSSD_ZRS', 'Standard_LRS', 'UltraSSD_LRS'}:
                                                return RESIDUE
                                            f2 = 1
                                        v117 = v115.s1
                                        if v117 is not None:
                                            v118 = v117.id
                                            if v118 is not None and v118 != "":
                                                if type(v118) is not str:
                                                    return RESIDUE
                                                look.refs += (23, v118, (i114,))
                                                f23 = 1
                                        v119 = v115.s2
                                        if v119 is not None:
                                            v120 = v119.s0
                                            if v120 is not None:
                                                v121 = v120.id
                                                if v121 is not None and v121 != "":
                                                    if type(v121) is not str:
                                                        return RESIDUE
                                                    look.refs += (24, v121, (i114,))
                                                    f24 = 1
                        v122 = v100.s2
                        if v122 is not None:
                            v123 = v122.s0
                            if v123 is not None and v123 != "":
                                if type(v123) is Opaque:
                                    return RESIDUE
                                n += 1
                            v124 = v122.s1
                            if v124 is not None and v124 != "":
                                if type(v124) is Opaque:
                                    return RESIDUE
                                n += 1
                            v125 = v122.id
                            if v125 is not None and v125 != "":
                                if type(v125) is not str:
                                    return RESIDUE
                                look.refs += (26, v125, ())
                                n += 1
                    v126 = v99.s1
                    if v126 is not None:
                        v127 = v126.s0
                        if v127 is not None:
                            for i128, v128 in enumerate(v127):
                                if v128 is not None:
                                    v129 = v128.properties
                                    if v129 is not None:
                                        v130 = v129.s0
                                        if v130 is not None:
                                            for i131, v131 in enumerate(v130):
                                                if v131 is not None:
                                                    v132 = v131.properties
                                                    if v132 is not None:
                                                        v133 = v132.s0
                                                        if v133 is not None:
                                                            v134 = v133.s0
                                                            if v134 is not None:
                                                                v135 = v134.s0
                                                                if v135 is not None and v135 != "":
                                                                    if v135 not in {'Regional'}:
                                                                        return RESIDUE
                                                                    f5 = 1
                                                            v136 = v133.properties
                                                            if v136 is not None:
                                                                v137 = v136.s0
                                                                if v137 is not None:
                                                                    v138 = v137.id
                                                                    if v138 is not None and v138 != "":
                                                                        if type(v138) is not str:
                                                                            return RESIDUE
                                                                        look.refs += (31, v138, (i128, i131,))
                                                                        f31 = 1
                                                        v139 = v132.s1
                                                        if v139 is not None:
                                                            v140 = v139.id
                                                            if v140 is not None and v140 != "":
                                                                if type(v140) is not str:
                                                                    return RESIDUE
                                                                look.refs += (27, v140, (i128, i131,))
                                                                f27 = 1
                                                        v141 = v132.s2
                                                        if v141 is not None:
                                                            for i142, v142 in enumerate(v141):
                                                                if v142 is not None:
                                                                    v143 = v142.id
                                                                    if v143 is not None and v143 != "":
                                                                        if type(v143) is not str:
                                                                            return RESIDUE
                                                                        look.refs += (29, v143, (i128, i131, i142,))
                                                                        f29 = 1
                                                        v144 = v132.s3
                                                        if v144 is not None:
                                                            for i145, v145 in enumerate(v144):
                                                                if v145 is not None:
                                                                    v146 = v145.id
                                                                    if v146 is not None and v146 != "":
                                                                        if type(v146) is not str:
                                                                            return RESIDUE
                                                                        look.refs += (30, v146, (i128, i131, i145,))
                                                                        f30 = 1
                                                        v147 = v132.s4
                                                        if v147 is not None:
                                                            for i148, v148 in enumerate(v147):
                                                                if v148 is not None:
                                                                    v149 = v148.id
                                                                    if v149 is not None and v149 != "":
                                                                        if type(v149) is not str:
                                                                            return RESIDUE
                                                                        look.refs += (32, v149, (i128, i131, i148,))
                                                                        f32 = 1
                                        v150 = v129.s1
                                        if v150 is not None:
                                            v151 = v150.s0
                                            if v151 is not None:
                                                for i152, v152 in enumerate(v151):
                                                    if v152 is not None and v152 != "":
                                                        if type(v152) is Opaque:
                                                            return RESIDUE
                                                        f6 = 1
                                        v153 = v129.s2
                                        if v153 is not None:
                                            v154 = v153.id
                                            if v154 is not None and v154 != "":
                                                if type(v154) is not str:
                                                    return RESIDUE
                                                look.refs += (28, v154, (i128,))
                                                f28 = 1
                    v155 = v99.s2
                    if v155 is not None:
                        v156 = v155.s0
                        if v156 is not None:
                            for i157, v157 in enumerate(v156):
                                if v157 is not None:
                                    v158 = v157.properties
                                    if v158 is not None:
                                        v159 = v158.s0
                                        if v159 is not None and v159 != "":
                                            if not look.is_harmless_apart(v159, 'properties.computeProfile.baseVirtualMachineProfile.extensionProfile.extensions[].properties.settings', c4):
                                                return RESIDUE
                                            if not c5[tuple(v159)]:
                                                return RESIDUE
                                            v160 = v159.get('workspaceId')
                                            if v160 is not None and v160 != "":
                                                if type(v160) is not str:
                                                    return RESIDUE
                                                look.refs += (36, v160, (i157,))
                                                f36 = 1
                                            v161 = v159.get('storageAccount')
                                            if v161 is not None and v161 != "":
                                                if type(v161) is not str:
                                                    return RESIDUE
                                                look.refs += (37, v161, (i157,))
                                                f37 = 1
                                        v162 = v158.s1
                                        if v162 is not None and v162 != "":
                                            if not look.is_harmless_apart(v162, 'properties.computeProfile.baseVirtualMachineProfile.extensionProfile.extensions[].properties.protectedSettings', c6):
                                                return RESIDUE
                                            if not c7[tuple(v162)]:
                                                return RESIDUE
                                            v163 = v162.get('storageAccountEndPoint')
                                            if v163 is not None and v163 != "":
                                                if type(v163) is Opaque:
                                                    return RESIDUE
                                                f9 = 1
                                            v164 = v162.get('storageAccountName')
                                            if v164 is not None and v164 != "":
                                                if type(v164) is not str:
                                                    return RESIDUE
                                                look.refs += (38, v164, (i157,))
                                                f38 = 1
                                        v165 = v158.s2
                                        if v165 is not None:
                                            v166 = v165.s0
                                            if v166 is not None and v166 != "":
                                                if type(v166) is not str:
                                                    return RESIDUE
                                                look.refs += (39, v166, (i157,))
                                                f39 = 1
                                            v167 = v165.s1
                                            if v167 is not None:
                                                v168 = v167.id
                                                if v168 is not None and v168 != "":
                                                    if type(v168) is not str:
                                                        return RESIDUE
                                                    look.refs += (40, v168, (i157,))
                                                    f40 = 1
                    v169 = v99.s3
                    if v169 is not None:
                        v170 = v169.s0
                        if v170 is not None:
                            v171 = v170.s0
                            if v171 is not None and v171 != "":
                                if not look.is_off(row, c8):
                                    if type(v171) is not str:
                                        return RESIDUE
                                    look.refs += (19, v171, ())
                                    n += 1
                            v172 = v170.s1
                    v173 = v99.s4
                    if v173 is not None:
                        v174 = v173.s0
                        if v174 is not None:
                            for i175, v175 in enumerate(v174):
                                if v175 is not None:
                                    v176 = v175.s0
                                    if v176 is not None:
                                        v177 = v176.id
                                        if v177 is not None and v177 != "":
                                            if type(v177) is not str:
                                                return RESIDUE
                                            look.refs += (33, v177, (i175,))
                                            f33 = 1
                                    v178 = v175.s1
                                    if v178 is not None:
                                        for i179, v179 in enumerate(v178):
                                            if v179 is not None:
                                                v180 = v179.s0
                                                if v180 is not None and v180 != "":
                                                    if type(v180) is not str:
                                                        return RESIDUE
                                                    look.refs += (34, v180, (i175, i179,))
                                                    f34 = 1
                        v181 = v173.s1
                        if v181 is not None:
                            v182 = v181.s0
                            if v182 is not None:
                                v183 = v182.s0
                                if v183 is not None:
                                    for i184, v184 in enumerate(v183):
                                        if v184 is not None:
                                            v185 = v184.s0
                                            if v185 is not None and v185 != "":
                                                if type(v185) is not str:
                                                    return RESIDUE
                                                look.refs += (35, v185, (i184,))
                                                f35 = 1
                    v186 = v99.s5
                    if v186 is not None:
                        v187 = v186.s0
                        if v187 is not None:
                            for i188, v188 in enumerate(v187):
                                if v188 is not None:
                                    v189 = v188.s0
                                    if v189 is not None and v189 != "":
                                        if type(v189) is not str:
                                            return RESIDUE
                                        look.refs += (41, v189, (i188,))
                                        f41 = 1
                    v190 = v99.s6
                    if v190 is not None:
                        v191 = v190.id
                        if v191 is not None and v191 != "":
                            if type(v191) is not str:
                                return RESIDUE
                            look.refs += (42, v191, ())
                            n += 1
        v192 = row.location
        if not look.inside[v192]:
            return RESIDUE
        v193 = row.s2
        if v193:
            return RESIDUE
        return n + f0 + f2 + f5 + f6 + f7 + f8 + f9 + f10 + f11 + f12 + f13 + f14 + f15 + f16 + f17 + f18 + f23 + f24 + f25 + f27 + f28 + f29 + f30 + f31 + f32 + f33 + f34 + f35 + f36 + f37 + f38 + f39 + f40 + f41 + f43 + f44 + f45 + f46 + f47 + f48 + f49 + f50 + f51 + f52 + f53 + f54 + f55 + f56 + f57 + f58 + f59 + f60 + f61 + f62 + f63 + f64 + f65 + f66

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.azurefleet/fleets': fleets,
}
