"""microsoft.compute. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def availabilitysets() -> Screen:
    """Microsoft.Compute/availabilitySets."""
    c0 = Usual('location', 'extendedLocation')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('location')
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.get('extendedLocation')
        if v2:
            return RESIDUE
        return n

    return screen

def diskencryptionsets() -> Screen:
    """Microsoft.Compute/diskEncryptionSets."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('federatedClientId', 'activeKey')
    c2 = conditions(unless=Condition(path='properties.federatedClientId', values=('none',)))
    c3 = Usual('sourceVault', 'keyUrl')
    c4 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('federatedClientId')
            if v2 is not None and v2 != "":
                if not look.is_off(row, c2):
                    return RESIDUE
            v3 = v1.get('activeKey')
            if type(v3) is dict:
                if not c3[tuple(v3)]:
                    return RESIDUE
                v4 = v3.get('sourceVault')
                if type(v4) is dict:
                    if not c4[tuple(v4)]:
                        return RESIDUE
                    v5 = v4.get('id')
                    if v5 is not None and v5 != "":
                        if type(v5) is not str:
                            return RESIDUE
                        look.refs += (1, v5, ())
                        n += 1
                elif v4 is not None and v4 != "":
                    return RESIDUE
                v6 = v3.get('keyUrl')
                if v6 is not None and v6 != "":
                    if type(v6) is not str:
                        return RESIDUE
                    look.refs += (2, v6, ())
                    n += 1
            elif v3 is not None and v3 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v7 = row.get('location')
        if not look.inside[v7]:
            return RESIDUE
        v8 = row.get('extendedLocation')
        if v8:
            return RESIDUE
        return n

    return screen

def disks() -> Screen:
    """Microsoft.Compute/disks."""
    c0 = Usual('sku', 'properties', 'location', 'extendedLocation')
    c1 = Usual('name')
    c2 = Usual('networkAccessPolicy', 'creationData', 'accountType', 'diskAccessId', 'encryption', 'securityProfile', 'encryptionSettingsCollection', 'encryptionSettings')
    c3 = Usual('imageReference', 'galleryImageReference', 'sourceResourceId', 'sourceUri', 'storageAccountId', 'securityDataUri', 'securityMetadataUri', 'elasticSanResourceId')
    c4 = Usual('sharedGalleryImageId', 'communityGalleryImageId', 'id')
    c5 = Usual('sharedGalleryImageId', 'communityGalleryImageId', 'id')
    c6 = Usual('diskEncryptionSetId')
    c7 = Usual('secureVMDiskEncryptionSetId')
    c8 = Usual('encryptionSettings')
    c9 = Usual('diskEncryptionKey', 'keyEncryptionKey')
    c10 = Usual('secretUrl', 'sourceVault')
    c11 = Usual('id')
    c12 = Usual('keyUrl', 'sourceVault')
    c13 = Usual('id')
    c14 = Usual('diskEncryptionKey', 'keyEncryptionKey')
    c15 = Usual('secretUrl', 'sourceVault')
    c16 = Usual('id')
    c17 = Usual('keyUrl', 'sourceVault')
    c18 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f10 = 0
        f11 = 0
        f12 = 0
        f13 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('sku')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('name')
            if v2 is not None and v2 != "":
                if v2 not in {'PremiumV2_LRS', 'Premium_LRS', 'Premium_ZRS', 'StandardSSD_LRS', 'StandardSSD_ZRS', 'Standard_LRS', 'UltraSSD_LRS'}:
                    return RESIDUE
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        v3 = row.get('properties')
        if type(v3) is dict:
            if not c2[tuple(v3)]:
                return RESIDUE
            v4 = v3.get('networkAccessPolicy')
            if v4 is not None and v4 != "":
                if v4 not in {'AllowAll', 'AllowPrivate', 'DenyAll'}:
                    return RESIDUE
                n += 1
            v5 = v3.get('creationData')
            if type(v5) is dict:
                if not c3[tuple(v5)]:
                    return RESIDUE
                v6 = v5.get('imageReference')
                if type(v6) is dict:
                    if not c4[tuple(v6)]:
                        return RESIDUE
                    v7 = v6.get('sharedGalleryImageId')
                    if v7 is not None and v7 != "":
                        if type(v7) is Opaque:
                            return RESIDUE
                        n += 1
                    v8 = v6.get('communityGalleryImageId')
                    if v8 is not None and v8 != "":
                        if type(v8) is Opaque:
                            return RESIDUE
                        n += 1
                    v9 = v6.get('id')
                    if v9 is not None and v9 != "":
                        if type(v9) is not str:
                            return RESIDUE
                        look.refs += (24, v9, ())
                        n += 1
                elif v6 is not None and v6 != "":
                    return RESIDUE
                v10 = v5.get('galleryImageReference')
                if type(v10) is dict:
                    if not c5[tuple(v10)]:
                        return RESIDUE
                    v11 = v10.get('sharedGalleryImageId')
                    if v11 is not None and v11 != "":
                        if type(v11) is Opaque:
                            return RESIDUE
                        n += 1
                    v12 = v10.get('communityGalleryImageId')
                    if v12 is not None and v12 != "":
                        if type(v12) is Opaque:
                            return RESIDUE
                        n += 1
                    v13 = v10.get('id')
                    if v13 is not None and v13 != "":
                        if type(v13) is not str:
                            return RESIDUE
                        look.refs += (25, v13, ())
                        n += 1
                elif v10 is not None and v10 != "":
                    return RESIDUE
                v14 = v5.get('sourceResourceId')
                if v14 is not None and v14 != "":
                    if type(v14) is not str:
                        return RESIDUE
                    look.refs += (18, v14, ())
                    n += 1
                v15 = v5.get('sourceUri')
                if v15 is not None and v15 != "":
                    if type(v15) is not str:
                        return RESIDUE
                    look.refs += (19, v15, ())
                    n += 1
                v16 = v5.get('storageAccountId')
                if v16 is not None and v16 != "":
                    if type(v16) is not str:
                        return RESIDUE
                    look.refs += (20, v16, ())
                    n += 1
                v17 = v5.get('securityDataUri')
                if v17 is not None and v17 != "":
                    if type(v17) is not str:
                        return RESIDUE
                    look.refs += (21, v17, ())
                    n += 1
                v18 = v5.get('securityMetadataUri')
                if v18 is not None and v18 != "":
                    if type(v18) is not str:
                        return RESIDUE
                    look.refs += (22, v18, ())
                    n += 1
                v19 = v5.get('elasticSanResourceId')
                if v19 is not None and v19 != "":
                    if type(v19) is not str:
                        return RESIDUE
                    look.refs += (23, v19, ())
                    n += 1
            elif v5 is not None and v5 != "":
                return RESIDUE
            v20 = v3.get('accountType')
            if v20 is not None and v20 != "":
                if v20 not in {'Premium_LRS', 'Standard_LRS'}:
                    return RESIDUE
                n += 1
            v21 = v3.get('diskAccessId')
            if v21 is not None and v21 != "":
                if type(v21) is not str:
                    return RESIDUE
                look.refs += (7, v21, ())
                n += 1
            v22 = v3.get('encryption')
            if type(v22) is dict:
                if not c6[tuple(v22)]:
                    return RESIDUE
                v23 = v22.get('diskEncryptionSetId')
                if v23 is not None and v23 != "":
                    if type(v23) is not str:
                        return RESIDUE
                    look.refs += (8, v23, ())
                    n += 1
            elif v22 is not None and v22 != "":
                return RESIDUE
            v24 = v3.get('securityProfile')
            if type(v24) is dict:
                if not c7[tuple(v24)]:
                    return RESIDUE
                v25 = v24.get('secureVMDiskEncryptionSetId')
                if v25 is not None and v25 != "":
                    if type(v25) is not str:
                        return RESIDUE
                    look.refs += (9, v25, ())
                    n += 1
            elif v24 is not None and v24 != "":
                return RESIDUE
            v26 = v3.get('encryptionSettingsCollection')
            if type(v26) is dict:
                if not c8[tuple(v26)]:
                    return RESIDUE
                v27 = v26.get('encryptionSettings')
                if type(v27) is list:
                    for i28, v28 in enumerate(v27):
                        if type(v28) is dict:
                            if not c9[tuple(v28)]:
                                return RESIDUE
                            v29 = v28.get('diskEncryptionKey')
                            if type(v29) is dict:
                                if not c10[tuple(v29)]:
                                    return RESIDUE
                                v30 = v29.get('secretUrl')
                                if v30 is not None and v30 != "":
                                    if type(v30) is not str:
                                        return RESIDUE
                                    look.refs += (10, v30, (i28,))
                                    f10 = 1
                                v31 = v29.get('sourceVault')
                                if type(v31) is dict:
                                    if not c11[tuple(v31)]:
                                        return RESIDUE
                                    v32 = v31.get('id')
                                    if v32 is not None and v32 != "":
                                        if type(v32) is not str:
                                            return RESIDUE
                                        look.refs += (11, v32, (i28,))
                                        f11 = 1
                                elif v31 is not None and v31 != "":
                                    return RESIDUE
                            elif v29 is not None and v29 != "":
                                return RESIDUE
                            v33 = v28.get('keyEncryptionKey')
                            if type(v33) is dict:
                                if not c12[tuple(v33)]:
                                    return RESIDUE
                                v34 = v33.get('keyUrl')
                                if v34 is not None and v34 != "":
                                    if type(v34) is not str:
                                        return RESIDUE
                                    look.refs += (12, v34, (i28,))
                                    f12 = 1
                                v35 = v33.get('sourceVault')
                                if type(v35) is dict:
                                    if not c13[tuple(v35)]:
                                        return RESIDUE
                                    v36 = v35.get('id')
                                    if v36 is not None and v36 != "":
                                        if type(v36) is not str:
                                            return RESIDUE
                                        look.refs += (13, v36, (i28,))
                                        f13 = 1
                                elif v35 is not None and v35 != "":
                                    return RESIDUE
                            elif v33 is not None and v33 != "":
                                return RESIDUE
                        elif v28 is not None and v28 != "":
                            return RESIDUE
                elif v27 is not None and v27 != "":
                    return RESIDUE
            elif v26 is not None and v26 != "":
                return RESIDUE
            v37 = v3.get('encryptionSettings')
            if type(v37) is dict:
                if not c14[tuple(v37)]:
                    return RESIDUE
                v38 = v37.get('diskEncryptionKey')
                if type(v38) is dict:
                    if not c15[tuple(v38)]:
                        return RESIDUE
                    v39 = v38.get('secretUrl')
                    if v39 is not None and v39 != "":
                        if type(v39) is not str:
                            return RESIDUE
                        look.refs += (14, v39, ())
                        n += 1
                    v40 = v38.get('sourceVault')
                    if type(v40) is dict:
                        if not c16[tuple(v40)]:
                            return RESIDUE
                        v41 = v40.get('id')
                        if v41 is not None and v41 != "":
                            if type(v41) is not str:
                                return RESIDUE
                            look.refs += (15, v41, ())
                            n += 1
                    elif v40 is not None and v40 != "":
                        return RESIDUE
                elif v38 is not None and v38 != "":
                    return RESIDUE
                v42 = v37.get('keyEncryptionKey')
                if type(v42) is dict:
                    if not c17[tuple(v42)]:
                        return RESIDUE
                    v43 = v42.get('keyUrl')
                    if v43 is not None and v43 != "":
                        if type(v43) is not str:
                            return RESIDUE
                        look.refs += (16, v43, ())
                        n += 1
                    v44 = v42.get('sourceVault')
                    if type(v44) is dict:
                        if not c18[tuple(v44)]:
                            return RESIDUE
                        v45 = v44.get('id')
                        if v45 is not None and v45 != "":
                            if type(v45) is not str:
                                return RESIDUE
                            look.refs += (17, v45, ())
                            n += 1
                    elif v44 is not None and v44 != "":
                        return RESIDUE
                elif v42 is not None and v42 != "":
                    return RESIDUE
            elif v37 is not None and v37 != "":
                return RESIDUE
        elif v3 is not None and v3 != "":
            return RESIDUE
        v46 = row.get('location')
        if not look.inside[v46]:
            return RESIDUE
        v47 = row.get('extendedLocation')
        if v47:
            return RESIDUE
        return n + f10 + f11 + f12 + f13

    return screen

def galleries() -> Screen:
    """Microsoft.Compute/galleries."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('sharingProfile')
    c2 = Usual('permissions')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('sharingProfile')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('permissions')
                if v3 is not None and v3 != "":
                    if v3 not in {'Private'}:
                        return RESIDUE
                    n += 1
                else:
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            else:
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        else:
            n += 1
        v4 = row.get('location')
        if not look.inside[v4]:
            return RESIDUE
        v5 = row.get('extendedLocation')
        if v5:
            return RESIDUE
        return n

    return screen

def galleries_applications() -> Screen:
    """Microsoft.Compute/galleries/applications."""
    c0 = Usual('location', 'extendedLocation')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('location')
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.get('extendedLocation')
        if v2:
            return RESIDUE
        return n

    return screen

def galleries_applications_versions() -> Screen:
    """Microsoft.Compute/galleries/applications/versions."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('publishingProfile')
    c2 = Usual('targetRegions', 'targetExtendedLocations', 'source')
    c3 = Usual('name', 'encryption')
    c4 = Usual('osDiskImage', 'dataDiskImages')
    c5 = Usual('diskEncryptionSetId', 'securityProfile')
    c6 = Usual('secureVMDiskEncryptionSetId')
    c7 = Usual('diskEncryptionSetId')
    c8 = Usual('name', 'extendedLocation', 'encryption')
    c9 = Usual('name')
    c10 = Usual('osDiskImage', 'dataDiskImages')
    c11 = Usual('diskEncryptionSetId', 'securityProfile')
    c12 = Usual('secureVMDiskEncryptionSetId')
    c13 = Usual('diskEncryptionSetId')
    c14 = Usual('mediaLink', 'defaultConfigurationLink')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        f3 = 0
        f4 = 0
        f5 = 0
        f6 = 0
        f7 = 0
        f8 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('publishingProfile')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('targetRegions')
                if type(v3) is list:
                    for i4, v4 in enumerate(v3):
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('name')
                            if v5 is not None and v5 != "":
                                if not look.inside[v5]:
                                    return RESIDUE
                                f0 = 1
                            v6 = v4.get('encryption')
                            if type(v6) is dict:
                                if not c4[tuple(v6)]:
                                    return RESIDUE
                                v7 = v6.get('osDiskImage')
                                if type(v7) is dict:
                                    if not c5[tuple(v7)]:
                                        return RESIDUE
                                    v8 = v7.get('diskEncryptionSetId')
                                    if v8 is not None and v8 != "":
                                        if type(v8) is not str:
                                            return RESIDUE
                                        look.refs += (3, v8, (i4,))
                                        f3 = 1
                                    v9 = v7.get('securityProfile')
                                    if type(v9) is dict:
                                        if not c6[tuple(v9)]:
                                            return RESIDUE
                                        v10 = v9.get('secureVMDiskEncryptionSetId')
                                        if v10 is not None and v10 != "":
                                            if type(v10) is not str:
                                                return RESIDUE
                                            look.refs += (4, v10, (i4,))
                                            f4 = 1
                                    elif v9 is not None and v9 != "":
                                        return RESIDUE
                                elif v7 is not None and v7 != "":
                                    return RESIDUE
                                v11 = v6.get('dataDiskImages')
                                if type(v11) is list:
                                    for i12, v12 in enumerate(v11):
                                        if type(v12) is dict:
                                            if not c7[tuple(v12)]:
                                                return RESIDUE
                                            v13 = v12.get('diskEncryptionSetId')
                                            if v13 is not None and v13 != "":
                                                if type(v13) is not str:
                                                    return RESIDUE
                                                look.refs += (5, v13, (i4, i12,))
                                                f5 = 1
                                        elif v12 is not None and v12 != "":
                                            return RESIDUE
                                elif v11 is not None and v11 != "":
                                    return RESIDUE
                            elif v6 is not None and v6 != "":
                                return RESIDUE
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
                v14 = v2.get('targetExtendedLocations')
                if type(v14) is list:
                    for i15, v15 in enumerate(v14):
                        if type(v15) is dict:
                            if not c8[tuple(v15)]:
                                return RESIDUE
                            v16 = v15.get('name')
                            if v16 is not None and v16 != "":
                                if not look.inside[v16]:
                                    return RESIDUE
                                f1 = 1
                            v17 = v15.get('extendedLocation')
                            if type(v17) is dict:
                                if not c9[tuple(v17)]:
                                    return RESIDUE
                                v18 = v17.get('name')
                                if v18 is not None and v18 != "":
                                    return RESIDUE
                            elif v17 is not None and v17 != "":
                                return RESIDUE
                            v19 = v15.get('encryption')
                            if type(v19) is dict:
                                if not c10[tuple(v19)]:
                                    return RESIDUE
                                v20 = v19.get('osDiskImage')
                                if type(v20) is dict:
                                    if not c11[tuple(v20)]:
                                        return RESIDUE
                                    v21 = v20.get('diskEncryptionSetId')
                                    if v21 is not None and v21 != "":
                                        if type(v21) is not str:
                                            return RESIDUE
                                        look.refs += (6, v21, (i15,))
                                        f6 = 1
                                    v22 = v20.get('securityProfile')
                                    if type(v22) is dict:
                                        if not c12[tuple(v22)]:
                                            return RESIDUE
                                        v23 = v22.get('secureVMDiskEncryptionSetId')
                                        if v23 is not None and v23 != "":
                                            if type(v23) is not str:
                                                return RESIDUE
                                            look.refs += (7, v23, (i15,))
                                            f7 = 1
                                    elif v22 is not None and v22 != "":
                                        return RESIDUE
                                elif v20 is not None and v20 != "":
                                    return RESIDUE
                                v24 = v19.get('dataDiskImages')
                                if type(v24) is list:
                                    for i25, v25 in enumerate(v24):
                                        if type(v25) is dict:
                                            if not c13[tuple(v25)]:
                                                return RESIDUE
                                            v26 = v25.get('diskEncryptionSetId')
                                            if v26 is not None and v26 != "":
                                                if type(v26) is not str:
                                                    return RESIDUE
                                                look.refs += (8, v26, (i15, i25,))
                                                f8 = 1
                                        elif v25 is not None and v25 != "":
                                            return RESIDUE
                                elif v24 is not None and v24 != "":
                                    return RESIDUE
                            elif v19 is not None and v19 != "":
                                return RESIDUE
                        elif v15 is not None and v15 != "":
                            return RESIDUE
                elif v14 is not None and v14 != "":
                    return RESIDUE
                v27 = v2.get('source')
                if type(v27) is dict:
                    if not c14[tuple(v27)]:
                        return RESIDUE
                    v28 = v27.get('mediaLink')
                    if v28 is not None and v28 != "":
                        if type(v28) is not str:
                            return RESIDUE
                        look.refs += (9, v28, ())
                        n += 1
                    v29 = v27.get('defaultConfigurationLink')
                    if v29 is not None and v29 != "":
                        if type(v29) is not str:
                            return RESIDUE
                        look.refs += (10, v29, ())
                        n += 1
                elif v27 is not None and v27 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v30 = row.get('location')
        if not look.inside[v30]:
            return RESIDUE
        v31 = row.get('extendedLocation')
        if v31:
            return RESIDUE
        return n + f0 + f1 + f2 + f3 + f4 + f5 + f6 + f7 + f8

    return screen

def galleries_images() -> Screen:
    """Microsoft.Compute/galleries/images."""
    c0 = Usual('location', 'extendedLocation')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('location')
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.get('extendedLocation')
        if v2:
            return RESIDUE
        return n

    return screen

def galleries_images_versions() -> Screen:
    """Microsoft.Compute/galleries/images/versions."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('publishingProfile', 'storageProfile')
    c2 = Usual('targetRegions', 'targetExtendedLocations', 'source')
    c3 = Usual('name', 'encryption')
    c4 = Usual('osDiskImage', 'dataDiskImages')
    c5 = Usual('diskEncryptionSetId', 'securityProfile')
    c6 = Usual('secureVMDiskEncryptionSetId')
    c7 = Usual('diskEncryptionSetId')
    c8 = Usual('name', 'extendedLocation', 'encryption')
    c9 = Usual('name')
    c10 = Usual('osDiskImage', 'dataDiskImages')
    c11 = Usual('diskEncryptionSetId', 'securityProfile')
    c12 = Usual('secureVMDiskEncryptionSetId')
    c13 = Usual('diskEncryptionSetId')
    c14 = Usual('managedImage')
    c15 = Usual('id')
    c16 = Usual('source', 'osDiskImage', 'dataDiskImages')
    c17 = Usual('communityGalleryImageId', 'id', 'virtualMachineId')
    c18 = Usual('source')
    c19 = Usual('id', 'uri', 'storageAccountId')
    c20 = Usual('source')
    c21 = Usual('id', 'uri', 'storageAccountId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        f4 = 0
        f5 = 0
        f6 = 0
        f7 = 0
        f8 = 0
        f9 = 0
        f14 = 0
        f15 = 0
        f16 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('publishingProfile')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('targetRegions')
                if type(v3) is list:
                    for i4, v4 in enumerate(v3):
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('name')
                            if v5 is not None and v5 != "":
                                if not look.inside[v5]:
                                    return RESIDUE
                                f0 = 1
                            v6 = v4.get('encryption')
                            if type(v6) is dict:
                                if not c4[tuple(v6)]:
                                    return RESIDUE
                                v7 = v6.get('osDiskImage')
                                if type(v7) is dict:
                                    if not c5[tuple(v7)]:
                                        return RESIDUE
                                    v8 = v7.get('diskEncryptionSetId')
                                    if v8 is not None and v8 != "":
                                        if type(v8) is not str:
                                            return RESIDUE
                                        look.refs += (4, v8, (i4,))
                                        f4 = 1
                                    v9 = v7.get('securityProfile')
                                    if type(v9) is dict:
                                        if not c6[tuple(v9)]:
                                            return RESIDUE
                                        v10 = v9.get('secureVMDiskEncryptionSetId')
                                        if v10 is not None and v10 != "":
                                            if type(v10) is not str:
                                                return RESIDUE
                                            look.refs += (5, v10, (i4,))
                                            f5 = 1
                                    elif v9 is not None and v9 != "":
                                        return RESIDUE
                                elif v7 is not None and v7 != "":
                                    return RESIDUE
                                v11 = v6.get('dataDiskImages')
                                if type(v11) is list:
                                    for i12, v12 in enumerate(v11):
                                        if type(v12) is dict:
                                            if not c7[tuple(v12)]:
                                                return RESIDUE
                                            v13 = v12.get('diskEncryptionSetId')
                                            if v13 is not None and v13 != "":
                                                if type(v13) is not str:
                                                    return RESIDUE
                                                look.refs += (6, v13, (i4, i12,))
                                                f6 = 1
                                        elif v12 is not None and v12 != "":
                                            return RESIDUE
                                elif v11 is not None and v11 != "":
                                    return RESIDUE
                            elif v6 is not None and v6 != "":
                                return RESIDUE
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
                v14 = v2.get('targetExtendedLocations')
                if type(v14) is list:
                    for i15, v15 in enumerate(v14):
                        if type(v15) is dict:
                            if not c8[tuple(v15)]:
                                return RESIDUE
                            v16 = v15.get('name')
                            if v16 is not None and v16 != "":
                                if not look.inside[v16]:
                                    return RESIDUE
                                f1 = 1
                            v17 = v15.get('extendedLocation')
                            if type(v17) is dict:
                                if not c9[tuple(v17)]:
                                    return RESIDUE
                                v18 = v17.get('name')
                                if v18 is not None and v18 != "":
                                    return RESIDUE
                            elif v17 is not None and v17 != "":
                                return RESIDUE
                            v19 = v15.get('encryption')
                            if type(v19) is dict:
                                if not c10[tuple(v19)]:
                                    return RESIDUE
                                v20 = v19.get('osDiskImage')
                                if type(v20) is dict:
                                    if not c11[tuple(v20)]:
                                        return RESIDUE
                                    v21 = v20.get('diskEncryptionSetId')
                                    if v21 is not None and v21 != "":
                                        if type(v21) is not str:
                                            return RESIDUE
                                        look.refs += (7, v21, (i15,))
                                        f7 = 1
                                    v22 = v20.get('securityProfile')
                                    if type(v22) is dict:
                                        if not c12[tuple(v22)]:
                                            return RESIDUE
                                        v23 = v22.get('secureVMDiskEncryptionSetId')
                                        if v23 is not None and v23 != "":
                                            if type(v23) is not str:
                                                return RESIDUE
                                            look.refs += (8, v23, (i15,))
                                            f8 = 1
                                    elif v22 is not None and v22 != "":
                                        return RESIDUE
                                elif v20 is not None and v20 != "":
                                    return RESIDUE
                                v24 = v19.get('dataDiskImages')
                                if type(v24) is list:
                                    for i25, v25 in enumerate(v24):
                                        if type(v25) is dict:
                                            if not c13[tuple(v25)]:
                                                return RESIDUE
                                            v26 = v25.get('diskEncryptionSetId')
                                            if v26 is not None and v26 != "":
                                                if type(v26) is not str:
                                                    return RESIDUE
                                                look.refs += (9, v26, (i15, i25,))
                                                f9 = 1
                                        elif v25 is not None and v25 != "":
                                            return RESIDUE
                                elif v24 is not None and v24 != "":
                                    return RESIDUE
                            elif v19 is not None and v19 != "":
                                return RESIDUE
                        elif v15 is not None and v15 != "":
                            return RESIDUE
                elif v14 is not None and v14 != "":
                    return RESIDUE
                v27 = v2.get('source')
                if type(v27) is dict:
                    if not c14[tuple(v27)]:
                        return RESIDUE
                    v28 = v27.get('managedImage')
                    if type(v28) is dict:
                        if not c15[tuple(v28)]:
                            return RESIDUE
                        v29 = v28.get('id')
                        if v29 is not None and v29 != "":
                            if type(v29) is not str:
                                return RESIDUE
                            look.refs += (10, v29, ())
                            n += 1
                    elif v28 is not None and v28 != "":
                        return RESIDUE
                elif v27 is not None and v27 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v30 = v1.get('storageProfile')
            if type(v30) is dict:
                if not c16[tuple(v30)]:
                    return RESIDUE
                v31 = v30.get('source')
                if type(v31) is dict:
                    if not c17[tuple(v31)]:
                        return RESIDUE
                    v32 = v31.get('communityGalleryImageId')
                    if v32 is not None and v32 != "":
                        if type(v32) is Opaque:
                            return RESIDUE
                        n += 1
                    v33 = v31.get('id')
                    if v33 is not None and v33 != "":
                        if type(v33) is not str:
                            return RESIDUE
                        look.refs += (17, v33, ())
                        n += 1
                    v34 = v31.get('virtualMachineId')
                    if v34 is not None and v34 != "":
                        if type(v34) is not str:
                            return RESIDUE
                        look.refs += (18, v34, ())
                        n += 1
                elif v31 is not None and v31 != "":
                    return RESIDUE
                v35 = v30.get('osDiskImage')
                if type(v35) is dict:
                    if not c18[tuple(v35)]:
                        return RESIDUE
                    v36 = v35.get('source')
                    if type(v36) is dict:
                        if not c19[tuple(v36)]:
                            return RESIDUE
                        v37 = v36.get('id')
                        if v37 is not None and v37 != "":
                            if type(v37) is not str:
                                return RESIDUE
                            look.refs += (11, v37, ())
                            n += 1
                        v38 = v36.get('uri')
                        if v38 is not None and v38 != "":
                            if type(v38) is not str:
                                return RESIDUE
                            look.refs += (12, v38, ())
                            n += 1
                        v39 = v36.get('storageAccountId')
                        if v39 is not None and v39 != "":
                            if type(v39) is not str:
                                return RESIDUE
                            look.refs += (13, v39, ())
                            n += 1
                    elif v36 is not None and v36 != "":
                        return RESIDUE
                elif v35 is not None and v35 != "":
                    return RESIDUE
                v40 = v30.get('dataDiskImages')
                if type(v40) is list:
                    for i41, v41 in enumerate(v40):
                        if type(v41) is dict:
                            if not c20[tuple(v41)]:
                                return RESIDUE
                            v42 = v41.get('source')
                            if type(v42) is dict:
                                if not c21[tuple(v42)]:
                                    return RESIDUE
                                v43 = v42.get('id')
                                if v43 is not None and v43 != "":
                                    if type(v43) is not str:
                                        return RESIDUE
                                    look.refs += (14, v43, (i41,))
                                    f14 = 1
                                v44 = v42.get('uri')
                                if v44 is not None and v44 != "":
                                    if type(v44) is not str:
                                        return RESIDUE
                                    look.refs += (15, v44, (i41,))
                                    f15 = 1
                                v45 = v42.get('storageAccountId')
                                if v45 is not None and v45 != "":
                                    if type(v45) is not str:
                                        return RESIDUE
                                    look.refs += (16, v45, (i41,))
                                    f16 = 1
                            elif v42 is not None and v42 != "":
                                return RESIDUE
                        elif v41 is not None and v41 != "":
                            return RESIDUE
                elif v40 is not None and v40 != "":
                    return RESIDUE
            elif v30 is not None and v30 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v46 = row.get('location')
        if not look.inside[v46]:
            return RESIDUE
        v47 = row.get('extendedLocation')
        if v47:
            return RESIDUE
        return n + f0 + f1 + f2 + f4 + f5 + f6 + f7 + f8 + f9 + f14 + f15 + f16

    return screen

def images() -> Screen:
    """Microsoft.Compute/images."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('sourceVirtualMachine', 'storageProfile')
    c2 = Usual('id')
    c3 = Usual('osDisk', 'dataDisks')
    c4 = Usual('blobUri', 'diskEncryptionSet', 'managedDisk', 'snapshot')
    c5 = Usual('id')
    c6 = Usual('id')
    c7 = Usual('id')
    c8 = Usual('blobUri', 'diskEncryptionSet', 'managedDisk', 'snapshot')
    c9 = Usual('id')
    c10 = Usual('id')
    c11 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f5 = 0
        f6 = 0
        f7 = 0
        f8 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('sourceVirtualMachine')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('id')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('storageProfile')
            if type(v4) is dict:
                if not c3[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('osDisk')
                if type(v5) is dict:
                    if not c4[tuple(v5)]:
                        return RESIDUE
                    v6 = v5.get('blobUri')
                    if v6 is not None and v6 != "":
                        if type(v6) is not str:
                            return RESIDUE
                        look.refs += (1, v6, ())
                        n += 1
                    v7 = v5.get('diskEncryptionSet')
                    if type(v7) is dict:
                        if not c5[tuple(v7)]:
                            return RESIDUE
                        v8 = v7.get('id')
                        if v8 is not None and v8 != "":
                            if type(v8) is not str:
                                return RESIDUE
                            look.refs += (2, v8, ())
                            n += 1
                    elif v7 is not None and v7 != "":
                        return RESIDUE
                    v9 = v5.get('managedDisk')
                    if type(v9) is dict:
                        if not c6[tuple(v9)]:
                            return RESIDUE
                        v10 = v9.get('id')
                        if v10 is not None and v10 != "":
                            if type(v10) is not str:
                                return RESIDUE
                            look.refs += (3, v10, ())
                            n += 1
                    elif v9 is not None and v9 != "":
                        return RESIDUE
                    v11 = v5.get('snapshot')
                    if type(v11) is dict:
                        if not c7[tuple(v11)]:
                            return RESIDUE
                        v12 = v11.get('id')
                        if v12 is not None and v12 != "":
                            if type(v12) is not str:
                                return RESIDUE
                            look.refs += (4, v12, ())
                            n += 1
                    elif v11 is not None and v11 != "":
                        return RESIDUE
                elif v5 is not None and v5 != "":
                    return RESIDUE
                v13 = v4.get('dataDisks')
                if type(v13) is list:
                    for i14, v14 in enumerate(v13):
                        if type(v14) is dict:
                            if not c8[tuple(v14)]:
                                return RESIDUE
                            v15 = v14.get('blobUri')
                            if v15 is not None and v15 != "":
                                if type(v15) is not str:
                                    return RESIDUE
                                look.refs += (5, v15, (i14,))
                                f5 = 1
                            v16 = v14.get('diskEncryptionSet')
                            if type(v16) is dict:
                                if not c9[tuple(v16)]:
                                    return RESIDUE
                                v17 = v16.get('id')
                                if v17 is not None and v17 != "":
                                    if type(v17) is not str:
                                        return RESIDUE
                                    look.refs += (6, v17, (i14,))
                                    f6 = 1
                            elif v16 is not None and v16 != "":
                                return RESIDUE
                            v18 = v14.get('managedDisk')
                            if type(v18) is dict:
                                if not c10[tuple(v18)]:
                                    return RESIDUE
                                v19 = v18.get('id')
                                if v19 is not None and v19 != "":
                                    if type(v19) is not str:
                                        return RESIDUE
                                    look.refs += (7, v19, (i14,))
                                    f7 = 1
                            elif v18 is not None and v18 != "":
                                return RESIDUE
                            v20 = v14.get('snapshot')
                            if type(v20) is dict:
                                if not c11[tuple(v20)]:
                                    return RESIDUE
                                v21 = v20.get('id')
                                if v21 is not None and v21 != "":
                                    if type(v21) is not str:
                                        return RESIDUE
                                    look.refs += (8, v21, (i14,))
                                    f8 = 1
                            elif v20 is not None and v20 != "":
                                return RESIDUE
                        elif v14 is not None and v14 != "":
                            return RESIDUE
                elif v13 is not None and v13 != "":
                    return RESIDUE
            elif v4 is not None and v4 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v22 = row.get('location')
        if not look.inside[v22]:
            return RESIDUE
        v23 = row.get('extendedLocation')
        if v23:
            return RESIDUE
        return n + f5 + f6 + f7 + f8

    return screen

def restorepointcollections() -> Screen:
    """Microsoft.Compute/restorePointCollections."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('source')
    c2 = Usual('location', 'id')
    c3 = conditions(unless=Condition(path='properties.source.location', values=()))

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('source')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('location')
                if v3 is not None and v3 != "":
                    if not look.inside[v3]:
                        return RESIDUE
                    n += 1
                v4 = v2.get('id')
                if v4 is not None and v4 != "":
                    if not look.is_off(row, c3):
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (1, v4, ())
                        n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v5 = row.get('location')
        if not look.inside[v5]:
            return RESIDUE
        v6 = row.get('extendedLocation')
        if v6:
            return RESIDUE
        return n

    return screen

def snapshots() -> Screen:
    """Microsoft.Compute/snapshots."""
    c0 = Usual('sku', 'properties', 'location', 'extendedLocation')
    c1 = Usual('name')
    c2 = Usual('networkAccessPolicy', 'creationData', 'diskAccessId', 'encryption', 'securityProfile', 'encryptionSettingsCollection', 'encryptionSettings')
    c3 = Usual('imageReference', 'galleryImageReference', 'sourceResourceId', 'sourceUri', 'storageAccountId', 'securityDataUri', 'securityMetadataUri', 'elasticSanResourceId')
    c4 = Usual('sharedGalleryImageId', 'communityGalleryImageId', 'id')
    c5 = Usual('sharedGalleryImageId', 'communityGalleryImageId', 'id')
    c6 = Usual('diskEncryptionSetId')
    c7 = Usual('secureVMDiskEncryptionSetId')
    c8 = Usual('encryptionSettings')
    c9 = Usual('diskEncryptionKey', 'keyEncryptionKey')
    c10 = Usual('secretUrl', 'sourceVault')
    c11 = Usual('id')
    c12 = Usual('keyUrl', 'sourceVault')
    c13 = Usual('id')
    c14 = Usual('diskEncryptionKey', 'keyEncryptionKey')
    c15 = Usual('secretUrl', 'sourceVault')
    c16 = Usual('id')
    c17 = Usual('keyUrl', 'sourceVault')
    c18 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f9 = 0
        f10 = 0
        f11 = 0
        f12 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('sku')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('name')
            if v2 is not None and v2 != "":
                if v2 not in {'Premium_LRS', 'Standard_LRS', 'Standard_ZRS'}:
                    return RESIDUE
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        v3 = row.get('properties')
        if type(v3) is dict:
            if not c2[tuple(v3)]:
                return RESIDUE
            v4 = v3.get('networkAccessPolicy')
            if v4 is not None and v4 != "":
                if v4 not in {'AllowAll', 'AllowPrivate', 'DenyAll'}:
                    return RESIDUE
                n += 1
            v5 = v3.get('creationData')
            if type(v5) is dict:
                if not c3[tuple(v5)]:
                    return RESIDUE
                v6 = v5.get('imageReference')
                if type(v6) is dict:
                    if not c4[tuple(v6)]:
                        return RESIDUE
                    v7 = v6.get('sharedGalleryImageId')
                    if v7 is not None and v7 != "":
                        if type(v7) is Opaque:
                            return RESIDUE
                        n += 1
                    v8 = v6.get('communityGalleryImageId')
                    if v8 is not None and v8 != "":
                        if type(v8) is Opaque:
                            return RESIDUE
                        n += 1
                    v9 = v6.get('id')
                    if v9 is not None and v9 != "":
                        if type(v9) is not str:
                            return RESIDUE
                        look.refs += (23, v9, ())
                        n += 1
                elif v6 is not None and v6 != "":
                    return RESIDUE
                v10 = v5.get('galleryImageReference')
                if type(v10) is dict:
                    if not c5[tuple(v10)]:
                        return RESIDUE
                    v11 = v10.get('sharedGalleryImageId')
                    if v11 is not None and v11 != "":
                        if type(v11) is Opaque:
                            return RESIDUE
                        n += 1
                    v12 = v10.get('communityGalleryImageId')
                    if v12 is not None and v12 != "":
                        if type(v12) is Opaque:
                            return RESIDUE
                        n += 1
                    v13 = v10.get('id')
                    if v13 is not None and v13 != "":
                        if type(v13) is not str:
                            return RESIDUE
                        look.refs += (24, v13, ())
                        n += 1
                elif v10 is not None and v10 != "":
                    return RESIDUE
                v14 = v5.get('sourceResourceId')
                if v14 is not None and v14 != "":
                    if type(v14) is not str:
                        return RESIDUE
                    look.refs += (17, v14, ())
                    n += 1
                v15 = v5.get('sourceUri')
                if v15 is not None and v15 != "":
                    if type(v15) is not str:
                        return RESIDUE
                    look.refs += (18, v15, ())
                    n += 1
                v16 = v5.get('storageAccountId')
                if v16 is not None and v16 != "":
                    if type(v16) is not str:
                        return RESIDUE
                    look.refs += (19, v16, ())
                    n += 1
                v17 = v5.get('securityDataUri')
                if v17 is not None and v17 != "":
                    if type(v17) is not str:
                        return RESIDUE
                    look.refs += (20, v17, ())
                    n += 1
                v18 = v5.get('securityMetadataUri')
                if v18 is not None and v18 != "":
                    if type(v18) is not str:
                        return RESIDUE
                    look.refs += (21, v18, ())
                    n += 1
                v19 = v5.get('elasticSanResourceId')
                if v19 is not None and v19 != "":
                    if type(v19) is not str:
                        return RESIDUE
                    look.refs += (22, v19, ())
                    n += 1
            elif v5 is not None and v5 != "":
                return RESIDUE
            v20 = v3.get('diskAccessId')
            if v20 is not None and v20 != "":
                if type(v20) is not str:
                    return RESIDUE
                look.refs += (6, v20, ())
                n += 1
            v21 = v3.get('encryption')
            if type(v21) is dict:
                if not c6[tuple(v21)]:
                    return RESIDUE
                v22 = v21.get('diskEncryptionSetId')
                if v22 is not None and v22 != "":
                    if type(v22) is not str:
                        return RESIDUE
                    look.refs += (7, v22, ())
                    n += 1
            elif v21 is not None and v21 != "":
                return RESIDUE
            v23 = v3.get('securityProfile')
            if type(v23) is dict:
                if not c7[tuple(v23)]:
                    return RESIDUE
                v24 = v23.get('secureVMDiskEncryptionSetId')
                if v24 is not None and v24 != "":
                    if type(v24) is not str:
                        return RESIDUE
                    look.refs += (8, v24, ())
                    n += 1
            elif v23 is not None and v23 != "":
                return RESIDUE
            v25 = v3.get('encryptionSettingsCollection')
            if type(v25) is dict:
                if not c8[tuple(v25)]:
                    return RESIDUE
                v26 = v25.get('encryptionSettings')
                if type(v26) is list:
                    for i27, v27 in enumerate(v26):
                        if type(v27) is dict:
                            if not c9[tuple(v27)]:
                                return RESIDUE
                            v28 = v27.get('diskEncryptionKey')
                            if type(v28) is dict:
                                if not c10[tuple(v28)]:
                                    return RESIDUE
                                v29 = v28.get('secretUrl')
                                if v29 is not None and v29 != "":
                                    if type(v29) is not str:
                                        return RESIDUE
                                    look.refs += (9, v29, (i27,))
                                    f9 = 1
                                v30 = v28.get('sourceVault')
                                if type(v30) is dict:
                                    if not c11[tuple(v30)]:
                                        return RESIDUE
                                    v31 = v30.get('id')
                                    if v31 is not None and v31 != "":
                                        if type(v31) is not str:
                                            return RESIDUE
                                        look.refs += (10, v31, (i27,))
                                        f10 = 1
                                elif v30 is not None and v30 != "":
                                    return RESIDUE
                            elif v28 is not None and v28 != "":
                                return RESIDUE
                            v32 = v27.get('keyEncryptionKey')
                            if type(v32) is dict:
                                if not c12[tuple(v32)]:
                                    return RESIDUE
                                v33 = v32.get('keyUrl')
                                if v33 is not None and v33 != "":
                                    if type(v33) is not str:
                                        return RESIDUE
                                    look.refs += (11, v33, (i27,))
                                    f11 = 1
                                v34 = v32.get('sourceVault')
                                if type(v34) is dict:
                                    if not c13[tuple(v34)]:
                                        return RESIDUE
                                    v35 = v34.get('id')
                                    if v35 is not None and v35 != "":
                                        if type(v35) is not str:
                                            return RESIDUE
                                        look.refs += (12, v35, (i27,))
                                        f12 = 1
                                elif v34 is not None and v34 != "":
                                    return RESIDUE
                            elif v32 is not None and v32 != "":
                                return RESIDUE
                        elif v27 is not None and v27 != "":
                            return RESIDUE
                elif v26 is not None and v26 != "":
                    return RESIDUE
            elif v25 is not None and v25 != "":
                return RESIDUE
            v36 = v3.get('encryptionSettings')
            if type(v36) is dict:
                if not c14[tuple(v36)]:
                    return RESIDUE
                v37 = v36.get('diskEncryptionKey')
                if type(v37) is dict:
                    if not c15[tuple(v37)]:
                        return RESIDUE
                    v38 = v37.get('secretUrl')
                    if v38 is not None and v38 != "":
                        if type(v38) is not str:
                            return RESIDUE
                        look.refs += (13, v38, ())
                        n += 1
                    v39 = v37.get('sourceVault')
                    if type(v39) is dict:
                        if not c16[tuple(v39)]:
                            return RESIDUE
                        v40 = v39.get('id')
                        if v40 is not None and v40 != "":
                            if type(v40) is not str:
                                return RESIDUE
                            look.refs += (14, v40, ())
                            n += 1
                    elif v39 is not None and v39 != "":
                        return RESIDUE
                elif v37 is not None and v37 != "":
                    return RESIDUE
                v41 = v36.get('keyEncryptionKey')
                if type(v41) is dict:
                    if not c17[tuple(v41)]:
                        return RESIDUE
                    v42 = v41.get('keyUrl')
                    if v42 is not None and v42 != "":
                        if type(v42) is not str:
                            return RESIDUE
                        look.refs += (15, v42, ())
                        n += 1
                    v43 = v41.get('sourceVault')
                    if type(v43) is dict:
                        if not c18[tuple(v43)]:
                            return RESIDUE
                        v44 = v43.get('id')
                        if v44 is not None and v44 != "":
                            if type(v44) is not str:
                                return RESIDUE
                            look.refs += (16, v44, ())
                            n += 1
                    elif v43 is not None and v43 != "":
                        return RESIDUE
                elif v41 is not None and v41 != "":
                    return RESIDUE
            elif v36 is not None and v36 != "":
                return RESIDUE
        elif v3 is not None and v3 != "":
            return RESIDUE
        v45 = row.get('location')
        if not look.inside[v45]:
            return RESIDUE
        v46 = row.get('extendedLocation')
        if v46:
            return RESIDUE
        return n + f9 + f10 + f11 + f12

    return screen

def virtualmachines() -> Screen:
    """Microsoft.Compute/virtualMachines."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('storageProfile', 'networkProfile', 'diagnosticsProfile', 'osProfile', 'applicationProfile', 'securityProfile')
    c2 = Usual('osDisk', 'dataDisks', 'imageReference')
    c3 = Usual('managedDisk', 'image', 'vhd', 'encryptionSettings')
    c4 = Usual('storageAccountType', 'diskEncryptionSet', 'securityProfile', 'additionalDiskProperties')
    c5 = Usual('id')
    c6 = Usual('diskEncryptionSet')
    c7 = Usual('id')
    c8 = Usual('managedDiskProperties')
    c9 = Usual('diskAccessId')
    c10 = Usual('uri')
    c11 = Usual('uri')
    c12 = Usual('diskEncryptionKey', 'keyEncryptionKey')
    c13 = Usual('secretUrl', 'sourceVault')
    c14 = Usual('id')
    c15 = Usual('keyUrl', 'sourceVault')
    c16 = Usual('id')
    c17 = Usual('managedDisk', 'image', 'vhd', 'sourceResource')
    c18 = Usual('storageAccountType', 'diskEncryptionSet', 'securityProfile', 'additionalDiskProperties')
    c19 = Usual('id')
    c20 = Usual('diskEncryptionSet')
    c21 = Usual('id')
    c22 = Usual('managedDiskProperties')
    c23 = Usual('diskAccessId')
    c24 = Usual('uri')
    c25 = Usual('uri')
    c26 = Usual('id')
    c27 = Usual('sharedGalleryImageId', 'communityGalleryImageId', 'id')
    c28 = Usual('networkInterfaceConfigurations')
    c29 = Usual('properties')
    c30 = Usual('ipConfigurations', 'dnsSettings', 'networkSecurityGroup')
    c31 = Usual('properties')
    c32 = Usual('publicIPAddressConfiguration', 'subnet', 'loadBalancerBackendAddressPools', 'applicationGatewayBackendAddressPools')
    c33 = Usual('sku', 'properties')
    c34 = Usual('tier')
    c35 = Usual('publicIPPrefix')
    c36 = Usual('id')
    c37 = Usual('id')
    c38 = Usual('id')
    c39 = Usual('id')
    c40 = Usual('dnsServers')
    c41 = Usual('id')
    c42 = Usual('bootDiagnostics')
    c43 = Usual('storageUri', 'enabled')
    c44 = conditions(unless=Condition(path='properties.diagnosticsProfile.bootDiagnostics.enabled', values=('false',)))
    c45 = Usual('secrets', 'windowsConfiguration')
    c46 = Usual('sourceVault', 'vaultCertificates')
    c47 = Usual('id')
    c48 = Usual('certificateUrl')
    c49 = Usual('winRM')
    c50 = Usual('listeners')
    c51 = Usual('certificateUrl')
    c52 = Usual('galleryApplications')
    c53 = Usual('packageReferenceId')
    c54 = Usual('proxyAgentSettings')
    c55 = Usual('imds', 'wireServer')
    c56 = Usual('inVMAccessControlProfileReferenceId')
    c57 = Usual('inVMAccessControlProfileReferenceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f1 = 0
        f4 = 0
        f5 = 0
        f12 = 0
        f13 = 0
        f14 = 0
        f15 = 0
        f16 = 0
        f17 = 0
        f23 = 0
        f24 = 0
        f25 = 0
        f26 = 0
        f27 = 0
        f28 = 0
        f29 = 0
        f30 = 0
        f31 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('storageProfile')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('osDisk')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('managedDisk')
                    if type(v4) is dict:
                        if not c4[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('storageAccountType')
                        if v5 is not None and v5 != "":
                            if v5 not in {'PremiumV2_LRS', 'Premium_LRS', 'Premium_ZRS', 'StandardSSD_LRS', 'StandardSSD_ZRS', 'Standard_LRS', 'UltraSSD_LRS'}:
                                return RESIDUE
                            n += 1
                        v6 = v4.get('diskEncryptionSet')
                        if type(v6) is dict:
                            if not c5[tuple(v6)]:
                                return RESIDUE
                            v7 = v6.get('id')
                            if v7 is not None and v7 != "":
                                if type(v7) is not str:
                                    return RESIDUE
                                look.refs += (7, v7, ())
                                n += 1
                        elif v6 is not None and v6 != "":
                            return RESIDUE
                        v8 = v4.get('securityProfile')
                        if type(v8) is dict:
                            if not c6[tuple(v8)]:
                                return RESIDUE
                            v9 = v8.get('diskEncryptionSet')
                            if type(v9) is dict:
                                if not c7[tuple(v9)]:
                                    return RESIDUE
                                v10 = v9.get('id')
                                if v10 is not None and v10 != "":
                                    if type(v10) is not str:
                                        return RESIDUE
                                    look.refs += (8, v10, ())
                                    n += 1
                            elif v9 is not None and v9 != "":
                                return RESIDUE
                        elif v8 is not None and v8 != "":
                            return RESIDUE
                        v11 = v4.get('additionalDiskProperties')
                        if type(v11) is dict:
                            if not c8[tuple(v11)]:
                                return RESIDUE
                            v12 = v11.get('managedDiskProperties')
                            if type(v12) is dict:
                                if not c9[tuple(v12)]:
                                    return RESIDUE
                                v13 = v12.get('diskAccessId')
                                if v13 is not None and v13 != "":
                                    if type(v13) is not str:
                                        return RESIDUE
                                    look.refs += (9, v13, ())
                                    n += 1
                            elif v12 is not None and v12 != "":
                                return RESIDUE
                        elif v11 is not None and v11 != "":
                            return RESIDUE
                    elif v4 is not None and v4 != "":
                        return RESIDUE
                    v14 = v3.get('image')
                    if type(v14) is dict:
                        if not c10[tuple(v14)]:
                            return RESIDUE
                        v15 = v14.get('uri')
                        if v15 is not None and v15 != "":
                            if type(v15) is not str:
                                return RESIDUE
                            look.refs += (10, v15, ())
                            n += 1
                    elif v14 is not None and v14 != "":
                        return RESIDUE
                    v16 = v3.get('vhd')
                    if type(v16) is dict:
                        if not c11[tuple(v16)]:
                            return RESIDUE
                        v17 = v16.get('uri')
                        if v17 is not None and v17 != "":
                            if type(v17) is not str:
                                return RESIDUE
                            look.refs += (11, v17, ())
                            n += 1
                    elif v16 is not None and v16 != "":
                        return RESIDUE
                    v18 = v3.get('encryptionSettings')
                    if type(v18) is dict:
                        if not c12[tuple(v18)]:
                            return RESIDUE
                        v19 = v18.get('diskEncryptionKey')
                        if type(v19) is dict:
                            if not c13[tuple(v19)]:
                                return RESIDUE
                            v20 = v19.get('secretUrl')
                            if v20 is not None and v20 != "":
                                if type(v20) is not str:
                                    return RESIDUE
                                look.refs += (18, v20, ())
                                n += 1
                            v21 = v19.get('sourceVault')
                            if type(v21) is dict:
                                if not c14[tuple(v21)]:
                                    return RESIDUE
                                v22 = v21.get('id')
                                if v22 is not None and v22 != "":
                                    if type(v22) is not str:
                                        return RESIDUE
                                    look.refs += (19, v22, ())
                                    n += 1
                            elif v21 is not None and v21 != "":
                                return RESIDUE
                        elif v19 is not None and v19 != "":
                            return RESIDUE
                        v23 = v18.get('keyEncryptionKey')
                        if type(v23) is dict:
                            if not c15[tuple(v23)]:
                                return RESIDUE
                            v24 = v23.get('keyUrl')
                            if v24 is not None and v24 != "":
                                if type(v24) is not str:
                                    return RESIDUE
                                look.refs += (20, v24, ())
                                n += 1
                            v25 = v23.get('sourceVault')
                            if type(v25) is dict:
                                if not c16[tuple(v25)]:
                                    return RESIDUE
                                v26 = v25.get('id')
                                if v26 is not None and v26 != "":
                                    if type(v26) is not str:
                                        return RESIDUE
                                    look.refs += (21, v26, ())
                                    n += 1
                            elif v25 is not None and v25 != "":
                                return RESIDUE
                        elif v23 is not None and v23 != "":
                            return RESIDUE
                    elif v18 is not None and v18 != "":
                        return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
                v27 = v2.get('dataDisks')
                if type(v27) is list:
                    for i28, v28 in enumerate(v27):
                        if type(v28) is dict:
                            if not c17[tuple(v28)]:
                                return RESIDUE
                            v29 = v28.get('managedDisk')
                            if type(v29) is dict:
                                if not c18[tuple(v29)]:
                                    return RESIDUE
                                v30 = v29.get('storageAccountType')
                                if v30 is not None and v30 != "":
                                    if v30 not in {'PremiumV2_LRS', 'Premium_LRS', 'Premium_ZRS', 'StandardSSD_LRS', 'StandardSSD_ZRS', 'Standard_LRS', 'UltraSSD_LRS'}:
                                        return RESIDUE
                                    f1 = 1
                                v31 = v29.get('diskEncryptionSet')
                                if type(v31) is dict:
                                    if not c19[tuple(v31)]:
                                        return RESIDUE
                                    v32 = v31.get('id')
                                    if v32 is not None and v32 != "":
                                        if type(v32) is not str:
                                            return RESIDUE
                                        look.refs += (12, v32, (i28,))
                                        f12 = 1
                                elif v31 is not None and v31 != "":
                                    return RESIDUE
                                v33 = v29.get('securityProfile')
                                if type(v33) is dict:
                                    if not c20[tuple(v33)]:
                                        return RESIDUE
                                    v34 = v33.get('diskEncryptionSet')
                                    if type(v34) is dict:
                                        if not c21[tuple(v34)]:
                                            return RESIDUE
                                        v35 = v34.get('id')
                                        if v35 is not None and v35 != "":
                                            if type(v35) is not str:
                                                return RESIDUE
                                            look.refs += (13, v35, (i28,))
                                            f13 = 1
                                    elif v34 is not None and v34 != "":
                                        return RESIDUE
                                elif v33 is not None and v33 != "":
                                    return RESIDUE
                                v36 = v29.get('additionalDiskProperties')
                                if type(v36) is dict:
                                    if not c22[tuple(v36)]:
                                        return RESIDUE
                                    v37 = v36.get('managedDiskProperties')
                                    if type(v37) is dict:
                                        if not c23[tuple(v37)]:
                                            return RESIDUE
                                        v38 = v37.get('diskAccessId')
                                        if v38 is not None and v38 != "":
                                            if type(v38) is not str:
                                                return RESIDUE
                                            look.refs += (14, v38, (i28,))
                                            f14 = 1
                                    elif v37 is not None and v37 != "":
                                        return RESIDUE
                                elif v36 is not None and v36 != "":
                                    return RESIDUE
                            elif v29 is not None and v29 != "":
                                return RESIDUE
                            v39 = v28.get('image')
                            if type(v39) is dict:
                                if not c24[tuple(v39)]:
                                    return RESIDUE
                                v40 = v39.get('uri')
                                if v40 is not None and v40 != "":
                                    if type(v40) is not str:
                                        return RESIDUE
                                    look.refs += (15, v40, (i28,))
                                    f15 = 1
                            elif v39 is not None and v39 != "":
                                return RESIDUE
                            v41 = v28.get('vhd')
                            if type(v41) is dict:
                                if not c25[tuple(v41)]:
                                    return RESIDUE
                                v42 = v41.get('uri')
                                if v42 is not None and v42 != "":
                                    if type(v42) is not str:
                                        return RESIDUE
                                    look.refs += (16, v42, (i28,))
                                    f16 = 1
                            elif v41 is not None and v41 != "":
                                return RESIDUE
                            v43 = v28.get('sourceResource')
                            if type(v43) is dict:
                                if not c26[tuple(v43)]:
                                    return RESIDUE
                                v44 = v43.get('id')
                                if v44 is not None and v44 != "":
                                    if type(v44) is not str:
                                        return RESIDUE
                                    look.refs += (17, v44, (i28,))
                                    f17 = 1
                            elif v43 is not None and v43 != "":
                                return RESIDUE
                        elif v28 is not None and v28 != "":
                            return RESIDUE
                elif v27 is not None and v27 != "":
                    return RESIDUE
                v45 = v2.get('imageReference')
                if type(v45) is dict:
                    if not c27[tuple(v45)]:
                        return RESIDUE
                    v46 = v45.get('sharedGalleryImageId')
                    if v46 is not None and v46 != "":
                        if type(v46) is Opaque:
                            return RESIDUE
                        n += 1
                    v47 = v45.get('communityGalleryImageId')
                    if v47 is not None and v47 != "":
                        if type(v47) is Opaque:
                            return RESIDUE
                        n += 1
                    v48 = v45.get('id')
                    if v48 is not None and v48 != "":
                        if type(v48) is not str:
                            return RESIDUE
                        look.refs += (22, v48, ())
                        n += 1
                elif v45 is not None and v45 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v49 = v1.get('networkProfile')
            if type(v49) is dict:
                if not c28[tuple(v49)]:
                    return RESIDUE
                v50 = v49.get('networkInterfaceConfigurations')
                if type(v50) is list:
                    for i51, v51 in enumerate(v50):
                        if type(v51) is dict:
                            if not c29[tuple(v51)]:
                                return RESIDUE
                            v52 = v51.get('properties')
                            if type(v52) is dict:
                                if not c30[tuple(v52)]:
                                    return RESIDUE
                                v53 = v52.get('ipConfigurations')
                                if type(v53) is list:
                                    for i54, v54 in enumerate(v53):
                                        if type(v54) is dict:
                                            if not c31[tuple(v54)]:
                                                return RESIDUE
                                            v55 = v54.get('properties')
                                            if type(v55) is dict:
                                                if not c32[tuple(v55)]:
                                                    return RESIDUE
                                                v56 = v55.get('publicIPAddressConfiguration')
                                                if type(v56) is dict:
                                                    if not c33[tuple(v56)]:
                                                        return RESIDUE
                                                    v57 = v56.get('sku')
                                                    if type(v57) is dict:
                                                        if not c34[tuple(v57)]:
                                                            return RESIDUE
                                                        v58 = v57.get('tier')
                                                        if v58 is not None and v58 != "":
                                                            if v58 not in {'Regional'}:
                                                                return RESIDUE
                                                            f4 = 1
                                                    elif v57 is not None and v57 != "":
                                                        return RESIDUE
                                                    v59 = v56.get('properties')
                                                    if type(v59) is dict:
                                                        if not c35[tuple(v59)]:
                                                            return RESIDUE
                                                        v60 = v59.get('publicIPPrefix')
                                                        if type(v60) is dict:
                                                            if not c36[tuple(v60)]:
                                                                return RESIDUE
                                                            v61 = v60.get('id')
                                                            if v61 is not None and v61 != "":
                                                                if type(v61) is not str:
                                                                    return RESIDUE
                                                                look.refs += (27, v61, (i51, i54,))
                                                                f27 = 1
                                                        elif v60 is not None and v60 != "":
                                                            return RESIDUE
                                                    elif v59 is not None and v59 != "":
                                                        return RESIDUE
                                                elif v56 is not None and v56 != "":
                                                    return RESIDUE
                                                v62 = v55.get('subnet')
                                                if type(v62) is dict:
                                                    if not c37[tuple(v62)]:
                                                        return RESIDUE
                                                    v63 = v62.get('id')
                                                    if v63 is not None and v63 != "":
                                                        if type(v63) is not str:
                                                            return RESIDUE
                                                        look.refs += (23, v63, (i51, i54,))
                                                        f23 = 1
                                                elif v62 is not None and v62 != "":
                                                    return RESIDUE
                                                v64 = v55.get('loadBalancerBackendAddressPools')
                                                if type(v64) is list:
                                                    for i65, v65 in enumerate(v64):
                                                        if type(v65) is dict:
                                                            if not c38[tuple(v65)]:
                                                                return RESIDUE
                                                            v66 = v65.get('id')
                                                            if v66 is not None and v66 != "":
                                                                if type(v66) is not str:
                                                                    return RESIDUE
                                                                look.refs += (25, v66, (i51, i54, i65,))
                                                                f25 = 1
                                                        elif v65 is not None and v65 != "":
                                                            return RESIDUE
                                                elif v64 is not None and v64 != "":
                                                    return RESIDUE
                                                v67 = v55.get('applicationGatewayBackendAddressPools')
                                                if type(v67) is list:
                                                    for i68, v68 in enumerate(v67):
                                                        if type(v68) is dict:
                                                            if not c39[tuple(v68)]:
                                                                return RESIDUE
                                                            v69 = v68.get('id')
                                                            if v69 is not None and v69 != "":
                                                                if type(v69) is not str:
                                                                    return RESIDUE
                                                                look.refs += (26, v69, (i51, i54, i68,))
                                                                f26 = 1
                                                        elif v68 is not None and v68 != "":
                                                            return RESIDUE
                                                elif v67 is not None and v67 != "":
                                                    return RESIDUE
                                            elif v55 is not None and v55 != "":
                                                return RESIDUE
                                        elif v54 is not None and v54 != "":
                                            return RESIDUE
                                elif v53 is not None and v53 != "":
                                    return RESIDUE
                                v70 = v52.get('dnsSettings')
                                if type(v70) is dict:
                                    if not c40[tuple(v70)]:
                                        return RESIDUE
                                    v71 = v70.get('dnsServers')
                                    if type(v71) is list:
                                        for i72, v72 in enumerate(v71):
                                            if v72 is not None and v72 != "":
                                                if type(v72) is Opaque:
                                                    return RESIDUE
                                                f5 = 1
                                    elif v71 is not None and v71 != "":
                                        return RESIDUE
                                elif v70 is not None and v70 != "":
                                    return RESIDUE
                                v73 = v52.get('networkSecurityGroup')
                                if type(v73) is dict:
                                    if not c41[tuple(v73)]:
                                        return RESIDUE
                                    v74 = v73.get('id')
                                    if v74 is not None and v74 != "":
                                        if type(v74) is not str:
                                            return RESIDUE
                                        look.refs += (24, v74, (i51,))
                                        f24 = 1
                                elif v73 is not None and v73 != "":
                                    return RESIDUE
                            elif v52 is not None and v52 != "":
                                return RESIDUE
                        elif v51 is not None and v51 != "":
                            return RESIDUE
                elif v50 is not None and v50 != "":
                    return RESIDUE
            elif v49 is not None and v49 != "":
                return RESIDUE
            v75 = v1.get('diagnosticsProfile')
            if type(v75) is dict:
                if not c42[tuple(v75)]:
                    return RESIDUE
                v76 = v75.get('bootDiagnostics')
                if type(v76) is dict:
                    if not c43[tuple(v76)]:
                        return RESIDUE
                    v77 = v76.get('storageUri')
                    if v77 is not None and v77 != "":
                        if not look.is_off(row, c44):
                            if type(v77) is not str:
                                return RESIDUE
                            look.refs += (6, v77, ())
                            n += 1
                    v78 = v76.get('enabled')
                elif v76 is not None and v76 != "":
                    return RESIDUE
            elif v75 is not None and v75 != "":
                return RESIDUE
            v79 = v1.get('osProfile')
            if type(v79) is dict:
                if not c45[tuple(v79)]:
                    return RESIDUE
                v80 = v79.get('secrets')
                if type(v80) is list:
                    for i81, v81 in enumerate(v80):
                        if type(v81) is dict:
                            if not c46[tuple(v81)]:
                                return RESIDUE
                            v82 = v81.get('sourceVault')
                            if type(v82) is dict:
                                if not c47[tuple(v82)]:
                                    return RESIDUE
                                v83 = v82.get('id')
                                if v83 is not None and v83 != "":
                                    if type(v83) is not str:
                                        return RESIDUE
                                    look.refs += (28, v83, (i81,))
                                    f28 = 1
                            elif v82 is not None and v82 != "":
                                return RESIDUE
                            v84 = v81.get('vaultCertificates')
                            if type(v84) is list:
                                for i85, v85 in enumerate(v84):
                                    if type(v85) is dict:
                                        if not c48[tuple(v85)]:
                                            return RESIDUE
                                        v86 = v85.get('certificateUrl')
                                        if v86 is not None and v86 != "":
                                            if type(v86) is not str:
                                                return RESIDUE
                                            look.refs += (29, v86, (i81, i85,))
                                            f29 = 1
                                    elif v85 is not None and v85 != "":
                                        return RESIDUE
                            elif v84 is not None and v84 != "":
                                return RESIDUE
                        elif v81 is not None and v81 != "":
                            return RESIDUE
                elif v80 is not None and v80 != "":
                    return RESIDUE
                v87 = v79.get('windowsConfiguration')
                if type(v87) is dict:
                    if not c49[tuple(v87)]:
                        return RESIDUE
                    v88 = v87.get('winRM')
                    if type(v88) is dict:
                        if not c50[tuple(v88)]:
                            return RESIDUE
                        v89 = v88.get('listeners')
                        if type(v89) is list:
                            for i90, v90 in enumerate(v89):
                                if type(v90) is dict:
                                    if not c51[tuple(v90)]:
                                        return RESIDUE
                                    v91 = v90.get('certificateUrl')
                                    if v91 is not None and v91 != "":
                                        if type(v91) is not str:
                                            return RESIDUE
                                        look.refs += (30, v91, (i90,))
                                        f30 = 1
                                elif v90 is not None and v90 != "":
                                    return RESIDUE
                        elif v89 is not None and v89 != "":
                            return RESIDUE
                    elif v88 is not None and v88 != "":
                        return RESIDUE
                elif v87 is not None and v87 != "":
                    return RESIDUE
            elif v79 is not None and v79 != "":
                return RESIDUE
            v92 = v1.get('applicationProfile')
            if type(v92) is dict:
                if not c52[tuple(v92)]:
                    return RESIDUE
                v93 = v92.get('galleryApplications')
                if type(v93) is list:
                    for i94, v94 in enumerate(v93):
                        if type(v94) is dict:
                            if not c53[tuple(v94)]:
                                return RESIDUE
                            v95 = v94.get('packageReferenceId')
                            if v95 is not None and v95 != "":
                                if type(v95) is not str:
                                    return RESIDUE
                                look.refs += (31, v95, (i94,))
                                f31 = 1
                        elif v94 is not None and v94 != "":
                            return RESIDUE
                elif v93 is not None and v93 != "":
                    return RESIDUE
            elif v92 is not None and v92 != "":
                return RESIDUE
            v96 = v1.get('securityProfile')
            if type(v96) is dict:
                if not c54[tuple(v96)]:
                    return RESIDUE
                v97 = v96.get('proxyAgentSettings')
                if type(v97) is dict:
                    if not c55[tuple(v97)]:
                        return RESIDUE
                    v98 = v97.get('imds')
                    if type(v98) is dict:
                        if not c56[tuple(v98)]:
                            return RESIDUE
                        v99 = v98.get('inVMAccessControlProfileReferenceId')
                        if v99 is not None and v99 != "":
                            if type(v99) is not str:
                                return RESIDUE
                            look.refs += (32, v99, ())
                            n += 1
                    elif v98 is not None and v98 != "":
                        return RESIDUE
                    v100 = v97.get('wireServer')
                    if type(v100) is dict:
                        if not c57[tuple(v100)]:
                            return RESIDUE
                        v101 = v100.get('inVMAccessControlProfileReferenceId')
                        if v101 is not None and v101 != "":
                            if type(v101) is not str:
                                return RESIDUE
                            look.refs += (33, v101, ())
                            n += 1
                    elif v100 is not None and v100 != "":
                        return RESIDUE
                elif v97 is not None and v97 != "":
                    return RESIDUE
            elif v96 is not None and v96 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v102 = row.get('location')
        if not look.inside[v102]:
            return RESIDUE
        v103 = row.get('extendedLocation')
        if v103:
            return RESIDUE
        return n + f1 + f4 + f5 + f12 + f13 + f14 + f15 + f16 + f17 + f23 + f24 + f25 + f26 + f27 + f28 + f29 + f30 + f31

    return screen

def virtualmachines_extensions() -> Screen:
    """Microsoft.Compute/virtualMachines/extensions."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('settings', 'protectedSettings', 'protectedSettingsFromKeyVault')
    c2 = frozenset(['properties.settings.storageaccount', 'properties.settings.workspaceid'])
    c3 = Usual('workspaceId', 'storageAccount')
    c4 = frozenset(['properties.protectedsettings.storageaccountendpoint', 'properties.protectedsettings.storageaccountname'])
    c5 = Usual('storageAccountEndPoint', 'storageAccountName')
    c6 = Usual('secretUrl', 'sourceVault')
    c7 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('settings')
            if v2 is not None and v2 != "":
                if not look.is_harmless_apart(v2, 'properties.settings', c2):
                    return RESIDUE
                if not c3[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('workspaceId')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (3, v3, ())
                    n += 1
                v4 = v2.get('storageAccount')
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (4, v4, ())
                    n += 1
            v5 = v1.get('protectedSettings')
            if v5 is not None and v5 != "":
                if not look.is_harmless_apart(v5, 'properties.protectedSettings', c4):
                    return RESIDUE
                if not c5[tuple(v5)]:
                    return RESIDUE
                v6 = v5.get('storageAccountEndPoint')
                if v6 is not None and v6 != "":
                    if type(v6) is Opaque:
                        return RESIDUE
                    n += 1
                v7 = v5.get('storageAccountName')
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (5, v7, ())
                    n += 1
            v8 = v1.get('protectedSettingsFromKeyVault')
            if type(v8) is dict:
                if not c6[tuple(v8)]:
                    return RESIDUE
                v9 = v8.get('secretUrl')
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (6, v9, ())
                    n += 1
                v10 = v8.get('sourceVault')
                if type(v10) is dict:
                    if not c7[tuple(v10)]:
                        return RESIDUE
                    v11 = v10.get('id')
                    if v11 is not None and v11 != "":
                        if type(v11) is not str:
                            return RESIDUE
                        look.refs += (7, v11, ())
                        n += 1
                elif v10 is not None and v10 != "":
                    return RESIDUE
            elif v8 is not None and v8 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v12 = row.get('location')
        if not look.inside[v12]:
            return RESIDUE
        v13 = row.get('extendedLocation')
        if v13:
            return RESIDUE
        return n

    return screen

def virtualmachines_runcommands() -> Screen:
    """Microsoft.Compute/virtualMachines/runCommands."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('outputBlobUri', 'errorBlobUri', 'source')
    c2 = Usual('scriptUri', 'galleryScriptReferenceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('outputBlobUri')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
            v3 = v1.get('errorBlobUri')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
            v4 = v1.get('source')
            if type(v4) is dict:
                if not c2[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('scriptUri')
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (2, v5, ())
                    n += 1
                v6 = v4.get('galleryScriptReferenceId')
                if v6 is not None and v6 != "":
                    if type(v6) is not str:
                        return RESIDUE
                    look.refs += (3, v6, ())
                    n += 1
            elif v4 is not None and v4 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v7 = row.get('location')
        if not look.inside[v7]:
            return RESIDUE
        v8 = row.get('extendedLocation')
        if v8:
            return RESIDUE
        return n

    return screen

def virtualmachinescalesets() -> Screen:
    """Microsoft.Compute/virtualMachineScaleSets."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('virtualMachineProfile')
    c2 = Usual('storageProfile', 'networkProfile', 'extensionProfile', 'diagnosticsProfile', 'osProfile', 'applicationProfile', 'serviceArtifactReference', 'securityProfile')
    c3 = Usual('osDisk', 'dataDisks', 'imageReference')
    c4 = Usual('managedDisk', 'image', 'vhdContainers')
    c5 = Usual('storageAccountType', 'diskEncryptionSet', 'securityProfile', 'additionalDiskProperties')
    c6 = Usual('id')
    c7 = Usual('diskEncryptionSet')
    c8 = Usual('id')
    c9 = Usual('managedDiskProperties')
    c10 = Usual('diskAccessId')
    c11 = Usual('uri')
    c12 = Usual('managedDisk')
    c13 = Usual('storageAccountType', 'diskEncryptionSet', 'securityProfile', 'additionalDiskProperties')
    c14 = Usual('id')
    c15 = Usual('diskEncryptionSet')
    c16 = Usual('id')
    c17 = Usual('managedDiskProperties')
    c18 = Usual('diskAccessId')
    c19 = Usual('sharedGalleryImageId', 'communityGalleryImageId', 'id')
    c20 = Usual('networkInterfaceConfigurations')
    c21 = Usual('properties')
    c22 = Usual('ipConfigurations', 'dnsSettings', 'networkSecurityGroup')
    c23 = Usual('properties')
    c24 = Usual('publicIPAddressConfiguration', 'subnet', 'loadBalancerBackendAddressPools', 'applicationGatewayBackendAddressPools', 'loadBalancerInboundNatPools')
    c25 = Usual('sku', 'properties')
    c26 = Usual('tier')
    c27 = Usual('publicIPPrefix')
    c28 = Usual('id')
    c29 = Usual('id')
    c30 = Usual('id')
    c31 = Usual('id')
    c32 = Usual('id')
    c33 = Usual('dnsServers')
    c34 = Usual('id')
    c35 = Usual('extensions')
    c36 = Usual('properties')
    c37 = Usual('settings', 'protectedSettings', 'protectedSettingsFromKeyVault')
    c38 = frozenset(['properties.virtualmachineprofile.extensionprofile.extensions[].properties.settings.storageaccount', 'properties.virtualmachineprofile.extensionprofile.extensions[].properties.settings.workspaceid'])
    c39 = Usual('workspaceId', 'storageAccount')
    c40 = frozenset(['properties.virtualmachineprofile.extensionprofile.extensions[].properties.protectedsettings.storageaccountendpoint', 'properties.virtualmachineprofile.extensionprofile.extensions[].properties.protectedsettings.storageaccountname'])
    c41 = Usual('storageAccountEndPoint', 'storageAccountName')
    c42 = Usual('secretUrl', 'sourceVault')
    c43 = Usual('id')
    c44 = Usual('bootDiagnostics')
    c45 = Usual('storageUri', 'enabled')
    c46 = conditions(unless=Condition(path='properties.virtualMachineProfile.diagnosticsProfile.bootDiagnostics.enabled', values=('false',)))
    c47 = Usual('secrets', 'windowsConfiguration')
    c48 = Usual('sourceVault', 'vaultCertificates')
    c49 = Usual('id')
    c50 = Usual('certificateUrl')
    c51 = Usual('winRM')
    c52 = Usual('listeners')
    c53 = Usual('certificateUrl')
    c54 = Usual('galleryApplications')
    c55 = Usual('packageReferenceId')
    c56 = Usual('id')
    c57 = Usual('proxyAgentSettings')
    c58 = Usual('imds', 'wireServer')
    c59 = Usual('inVMAccessControlProfileReferenceId')
    c60 = Usual('inVMAccessControlProfileReferenceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f1 = 0
        f4 = 0
        f5 = 0
        f6 = 0
        f7 = 0
        f8 = 0
        f14 = 0
        f15 = 0
        f16 = 0
        f17 = 0
        f19 = 0
        f20 = 0
        f21 = 0
        f22 = 0
        f23 = 0
        f24 = 0
        f25 = 0
        f26 = 0
        f27 = 0
        f28 = 0
        f29 = 0
        f30 = 0
        f31 = 0
        f32 = 0
        f33 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('virtualMachineProfile')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('storageProfile')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('osDisk')
                    if type(v4) is dict:
                        if not c4[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('managedDisk')
                        if type(v5) is dict:
                            if not c5[tuple(v5)]:
                                return RESIDUE
                            v6 = v5.get('storageAccountType')
                            if v6 is not None and v6 != "":
                                if v6 not in {'PremiumV2_LRS', 'Premium_LRS', 'Premium_ZRS', 'StandardSSD_LRS', 'StandardSSD_ZRS', 'Standard_LRS', 'UltraSSD_LRS'}:
                                    return RESIDUE
                                n += 1
                            v7 = v5.get('diskEncryptionSet')
                            if type(v7) is dict:
                                if not c6[tuple(v7)]:
                                    return RESIDUE
                                v8 = v7.get('id')
                                if v8 is not None and v8 != "":
                                    if type(v8) is not str:
                                        return RESIDUE
                                    look.refs += (10, v8, ())
                                    n += 1
                            elif v7 is not None and v7 != "":
                                return RESIDUE
                            v9 = v5.get('securityProfile')
                            if type(v9) is dict:
                                if not c7[tuple(v9)]:
                                    return RESIDUE
                                v10 = v9.get('diskEncryptionSet')
                                if type(v10) is dict:
                                    if not c8[tuple(v10)]:
                                        return RESIDUE
                                    v11 = v10.get('id')
                                    if v11 is not None and v11 != "":
                                        if type(v11) is not str:
                                            return RESIDUE
                                        look.refs += (11, v11, ())
                                        n += 1
                                elif v10 is not None and v10 != "":
                                    return RESIDUE
                            elif v9 is not None and v9 != "":
                                return RESIDUE
                            v12 = v5.get('additionalDiskProperties')
                            if type(v12) is dict:
                                if not c9[tuple(v12)]:
                                    return RESIDUE
                                v13 = v12.get('managedDiskProperties')
                                if type(v13) is dict:
                                    if not c10[tuple(v13)]:
                                        return RESIDUE
                                    v14 = v13.get('diskAccessId')
                                    if v14 is not None and v14 != "":
                                        if type(v14) is not str:
                                            return RESIDUE
                                        look.refs += (12, v14, ())
                                        n += 1
                                elif v13 is not None and v13 != "":
                                    return RESIDUE
                            elif v12 is not None and v12 != "":
                                return RESIDUE
                        elif v5 is not None and v5 != "":
                            return RESIDUE
                        v15 = v4.get('image')
                        if type(v15) is dict:
                            if not c11[tuple(v15)]:
                                return RESIDUE
                            v16 = v15.get('uri')
                            if v16 is not None and v16 != "":
                                if type(v16) is not str:
                                    return RESIDUE
                                look.refs += (13, v16, ())
                                n += 1
                        elif v15 is not None and v15 != "":
                            return RESIDUE
                        v17 = v4.get('vhdContainers')
                        if type(v17) is list:
                            for i18, v18 in enumerate(v17):
                                if v18 is not None and v18 != "":
                                    if type(v18) is not str:
                                        return RESIDUE
                                    look.refs += (17, v18, (i18,))
                                    f17 = 1
                        elif v17 is not None and v17 != "":
                            return RESIDUE
                    elif v4 is not None and v4 != "":
                        return RESIDUE
                    v19 = v3.get('dataDisks')
                    if type(v19) is list:
                        for i20, v20 in enumerate(v19):
                            if type(v20) is dict:
                                if not c12[tuple(v20)]:
                                    return RESIDUE
                                v21 = v20.get('managedDisk')
                                if type(v21) is dict:
                                    if not c13[tuple(v21)]:
                                        return RESIDUE
                                    v22 = v21.get('storageAccountType')
                                    if v22 is not None and v22 != "":
                                        if v22 not in {'PremiumV2_LRS', 'Premium_LRS', 'Premium_ZRS', 'StandardSSD_LRS', 'StandardSSD_ZRS', 'Standard_LRS', 'UltraSSD_LRS'}:
                                            return RESIDUE
                                        f1 = 1
                                    v23 = v21.get('diskEncryptionSet')
                                    if type(v23) is dict:
                                        if not c14[tuple(v23)]:
                                            return RESIDUE
                                        v24 = v23.get('id')
                                        if v24 is not None and v24 != "":
                                            if type(v24) is not str:
                                                return RESIDUE
                                            look.refs += (14, v24, (i20,))
                                            f14 = 1
                                    elif v23 is not None and v23 != "":
                                        return RESIDUE
                                    v25 = v21.get('securityProfile')
                                    if type(v25) is dict:
                                        if not c15[tuple(v25)]:
                                            return RESIDUE
                                        v26 = v25.get('diskEncryptionSet')
                                        if type(v26) is dict:
                                            if not c16[tuple(v26)]:
                                                return RESIDUE
                                            v27 = v26.get('id')
                                            if v27 is not None and v27 != "":
                                                if type(v27) is not str:
                                                    return RESIDUE
                                                look.refs += (15, v27, (i20,))
                                                f15 = 1
                                        elif v26 is not None and v26 != "":
                                            return RESIDUE
                                    elif v25 is not None and v25 != "":
                                        return RESIDUE
                                    v28 = v21.get('additionalDiskProperties')
                                    if type(v28) is dict:
                                        if not c17[tuple(v28)]:
                                            return RESIDUE
                                        v29 = v28.get('managedDiskProperties')
                                        if type(v29) is dict:
                                            if not c18[tuple(v29)]:
                                                return RESIDUE
                                            v30 = v29.get('diskAccessId')
                                            if v30 is not None and v30 != "":
                                                if type(v30) is not str:
                                                    return RESIDUE
                                                look.refs += (16, v30, (i20,))
                                                f16 = 1
                                        elif v29 is not None and v29 != "":
                                            return RESIDUE
                                    elif v28 is not None and v28 != "":
                                        return RESIDUE
                                elif v21 is not None and v21 != "":
                                    return RESIDUE
                            elif v20 is not None and v20 != "":
                                return RESIDUE
                    elif v19 is not None and v19 != "":
                        return RESIDUE
                    v31 = v3.get('imageReference')
                    if type(v31) is dict:
                        if not c19[tuple(v31)]:
                            return RESIDUE
                        v32 = v31.get('sharedGalleryImageId')
                        if v32 is not None and v32 != "":
                            if type(v32) is Opaque:
                                return RESIDUE
                            n += 1
                        v33 = v31.get('communityGalleryImageId')
                        if v33 is not None and v33 != "":
                            if type(v33) is Opaque:
                                return RESIDUE
                            n += 1
                        v34 = v31.get('id')
                        if v34 is not None and v34 != "":
                            if type(v34) is not str:
                                return RESIDUE
                            look.refs += (18, v34, ())
                            n += 1
                    elif v31 is not None and v31 != "":
                        return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
                v35 = v2.get('networkProfile')
                if type(v35) is dict:
                    if not c20[tuple(v35)]:
                        return RESIDUE
                    v36 = v35.get('networkInterfaceConfigurations')
                    if type(v36) is list:
                        for i37, v37 in enumerate(v36):
                            if type(v37) is dict:
                                if not c21[tuple(v37)]:
                                    return RESIDUE
                                v38 = v37.get('properties')
                                if type(v38) is dict:
                                    if not c22[tuple(v38)]:
                                        return RESIDUE
                                    v39 = v38.get('ipConfigurations')
                                    if type(v39) is list:
                                        for i40, v40 in enumerate(v39):
                                            if type(v40) is dict:
                                                if not c23[tuple(v40)]:
                                                    return RESIDUE
                                                v41 = v40.get('properties')
                                                if type(v41) is dict:
                                                    if not c24[tuple(v41)]:
                                                        return RESIDUE
                                                    v42 = v41.get('publicIPAddressConfiguration')
                                                    if type(v42) is dict:
                                                        if not c25[tuple(v42)]:
                                                            return RESIDUE
                                                        v43 = v42.get('sku')
                                                        if type(v43) is dict:
                                                            if not c26[tuple(v43)]:
                                                                return RESIDUE
                                                            v44 = v43.get('tier')
                                                            if v44 is not None and v44 != "":
                                                                if v44 not in {'Regional'}:
                                                                    return RESIDUE
                                                                f4 = 1
                                                        elif v43 is not None and v43 != "":
                                                            return RESIDUE
                                                        v45 = v42.get('properties')
                                                        if type(v45) is dict:
                                                            if not c27[tuple(v45)]:
                                                                return RESIDUE
                                                            v46 = v45.get('publicIPPrefix')
                                                            if type(v46) is dict:
                                                                if not c28[tuple(v46)]:
                                                                    return RESIDUE
                                                                v47 = v46.get('id')
                                                                if v47 is not None and v47 != "":
                                                                    if type(v47) is not str:
                                                                        return RESIDUE
                                                                    look.refs += (23, v47, (i37, i40,))
                                                                    f23 = 1
                                                            elif v46 is not None and v46 != "":
                                                                return RESIDUE
                                                        elif v45 is not None and v45 != "":
                                                            return RESIDUE
                                                    elif v42 is not None and v42 != "":
                                                        return RESIDUE
                                                    v48 = v41.get('subnet')
                                                    if type(v48) is dict:
                                                        if not c29[tuple(v48)]:
                                                            return RESIDUE
                                                        v49 = v48.get('id')
                                                        if v49 is not None and v49 != "":
                                                            if type(v49) is not str:
                                                                return RESIDUE
                                                            look.refs += (19, v49, (i37, i40,))
                                                            f19 = 1
                                                    elif v48 is not None and v48 != "":
                                                        return RESIDUE
                                                    v50 = v41.get('loadBalancerBackendAddressPools')
                                                    if type(v50) is list:
                                                        for i51, v51 in enumerate(v50):
                                                            if type(v51) is dict:
                                                                if not c30[tuple(v51)]:
                                                                    return RESIDUE
                                                                v52 = v51.get('id')
                                                                if v52 is not None and v52 != "":
                                                                    if type(v52) is not str:
                                                                        return RESIDUE
                                                                    look.refs += (21, v52, (i37, i40, i51,))
                                                                    f21 = 1
                                                            elif v51 is not None and v51 != "":
                                                                return RESIDUE
                                                    elif v50 is not None and v50 != "":
                                                        return RESIDUE
                                                    v53 = v41.get('applicationGatewayBackendAddressPools')
                                                    if type(v53) is list:
                                                        for i54, v54 in enumerate(v53):
                                                            if type(v54) is dict:
                                                                if not c31[tuple(v54)]:
                                                                    return RESIDUE
                                                                v55 = v54.get('id')
                                                                if v55 is not None and v55 != "":
                                                                    if type(v55) is not str:
                                                                        return RESIDUE
                                                                    look.refs += (22, v55, (i37, i40, i54,))
                                                                    f22 = 1
                                                            elif v54 is not None and v54 != "":
                                                                return RESIDUE
                                                    elif v53 is not None and v53 != "":
                                                        return RESIDUE
                                                    v56 = v41.get('loadBalancerInboundNatPools')
                                                    if type(v56) is list:
                                                        for i57, v57 in enumerate(v56):
                                                            if type(v57) is dict:
                                                                if not c32[tuple(v57)]:
                                                                    return RESIDUE
                                                                v58 = v57.get('id')
                                                                if v58 is not None and v58 != "":
                                                                    if type(v58) is not str:
                                                                        return RESIDUE
                                                                    look.refs += (24, v58, (i37, i40, i57,))
                                                                    f24 = 1
                                                            elif v57 is not None and v57 != "":
                                                                return RESIDUE
                                                    elif v56 is not None and v56 != "":
                                                        return RESIDUE
                                                elif v41 is not None and v41 != "":
                                                    return RESIDUE
                                            elif v40 is not None and v40 != "":
                                                return RESIDUE
                                    elif v39 is not None and v39 != "":
                                        return RESIDUE
                                    v59 = v38.get('dnsSettings')
                                    if type(v59) is dict:
                                        if not c33[tuple(v59)]:
                                            return RESIDUE
                                        v60 = v59.get('dnsServers')
                                        if type(v60) is list:
                                            for i61, v61 in enumerate(v60):
                                                if v61 is not None and v61 != "":
                                                    if type(v61) is Opaque:
                                                        return RESIDUE
                                                    f5 = 1
                                        elif v60 is not None and v60 != "":
                                            return RESIDUE
                                    elif v59 is not None and v59 != "":
                                        return RESIDUE
                                    v62 = v38.get('networkSecurityGroup')
                                    if type(v62) is dict:
                                        if not c34[tuple(v62)]:
                                            return RESIDUE
                                        v63 = v62.get('id')
                                        if v63 is not None and v63 != "":
                                            if type(v63) is not str:
                                                return RESIDUE
                                            look.refs += (20, v63, (i37,))
                                            f20 = 1
                                    elif v62 is not None and v62 != "":
                                        return RESIDUE
                                elif v38 is not None and v38 != "":
                                    return RESIDUE
                            elif v37 is not None and v37 != "":
                                return RESIDUE
                    elif v36 is not None and v36 != "":
                        return RESIDUE
                elif v35 is not None and v35 != "":
                    return RESIDUE
                v64 = v2.get('extensionProfile')
                if type(v64) is dict:
                    if not c35[tuple(v64)]:
                        return RESIDUE
                    v65 = v64.get('extensions')
                    if type(v65) is list:
                        for i66, v66 in enumerate(v65):
                            if type(v66) is dict:
                                if not c36[tuple(v66)]:
                                    return RESIDUE
                                v67 = v66.get('properties')
                                if type(v67) is dict:
                                    if not c37[tuple(v67)]:
                                        return RESIDUE
                                    v68 = v67.get('settings')
                                    if v68 is not None and v68 != "":
                                        if not look.is_harmless_apart(v68, 'properties.virtualMachineProfile.extensionProfile.extensions[].properties.settings', c38):
                                            return RESIDUE
                                        if not c39[tuple(v68)]:
                                            return RESIDUE
                                        v69 = v68.get('workspaceId')
                                        if v69 is not None and v69 != "":
                                            if type(v69) is not str:
                                                return RESIDUE
                                            look.refs += (28, v69, (i66,))
                                            f28 = 1
                                        v70 = v68.get('storageAccount')
                                        if v70 is not None and v70 != "":
                                            if type(v70) is not str:
                                                return RESIDUE
                                            look.refs += (29, v70, (i66,))
                                            f29 = 1
                                    v71 = v67.get('protectedSettings')
                                    if v71 is not None and v71 != "":
                                        if not look.is_harmless_apart(v71, 'properties.virtualMachineProfile.extensionProfile.extensions[].properties.protectedSettings', c40):
                                            return RESIDUE
                                        if not c41[tuple(v71)]:
                                            return RESIDUE
                                        v72 = v71.get('storageAccountEndPoint')
                                        if v72 is not None and v72 != "":
                                            if type(v72) is Opaque:
                                                return RESIDUE
                                            f8 = 1
                                        v73 = v71.get('storageAccountName')
                                        if v73 is not None and v73 != "":
                                            if type(v73) is not str:
                                                return RESIDUE
                                            look.refs += (30, v73, (i66,))
                                            f30 = 1
                                    v74 = v67.get('protectedSettingsFromKeyVault')
                                    if type(v74) is dict:
                                        if not c42[tuple(v74)]:
                                            return RESIDUE
                                        v75 = v74.get('secretUrl')
                                        if v75 is not None and v75 != "":
                                            if type(v75) is not str:
                                                return RESIDUE
                                            look.refs += (31, v75, (i66,))
                                            f31 = 1
                                        v76 = v74.get('sourceVault')
                                        if type(v76) is dict:
                                            if not c43[tuple(v76)]:
                                                return RESIDUE
                                            v77 = v76.get('id')
                                            if v77 is not None and v77 != "":
                                                if type(v77) is not str:
                                                    return RESIDUE
                                                look.refs += (32, v77, (i66,))
                                                f32 = 1
                                        elif v76 is not None and v76 != "":
                                            return RESIDUE
                                    elif v74 is not None and v74 != "":
                                        return RESIDUE
                                elif v67 is not None and v67 != "":
                                    return RESIDUE
                            elif v66 is not None and v66 != "":
                                return RESIDUE
                    elif v65 is not None and v65 != "":
                        return RESIDUE
                elif v64 is not None and v64 != "":
                    return RESIDUE
                v78 = v2.get('diagnosticsProfile')
                if type(v78) is dict:
                    if not c44[tuple(v78)]:
                        return RESIDUE
                    v79 = v78.get('bootDiagnostics')
                    if type(v79) is dict:
                        if not c45[tuple(v79)]:
                            return RESIDUE
                        v80 = v79.get('storageUri')
                        if v80 is not None and v80 != "":
                            if not look.is_off(row, c46):
                                if type(v80) is not str:
                                    return RESIDUE
                                look.refs += (9, v80, ())
                                n += 1
                        v81 = v79.get('enabled')
                    elif v79 is not None and v79 != "":
                        return RESIDUE
                elif v78 is not None and v78 != "":
                    return RESIDUE
                v82 = v2.get('osProfile')
                if type(v82) is dict:
                    if not c47[tuple(v82)]:
                        return RESIDUE
                    v83 = v82.get('secrets')
                    if type(v83) is list:
                        for i84, v84 in enumerate(v83):
                            if type(v84) is dict:
                                if not c48[tuple(v84)]:
                                    return RESIDUE
                                v85 = v84.get('sourceVault')
                                if type(v85) is dict:
                                    if not c49[tuple(v85)]:
                                        return RESIDUE
                                    v86 = v85.get('id')
                                    if v86 is not None and v86 != "":
                                        if type(v86) is not str:
                                            return RESIDUE
                                        look.refs += (25, v86, (i84,))
                                        f25 = 1
                                elif v85 is not None and v85 != "":
                                    return RESIDUE
                                v87 = v84.get('vaultCertificates')
                                if type(v87) is list:
                                    for i88, v88 in enumerate(v87):
                                        if type(v88) is dict:
                                            if not c50[tuple(v88)]:
                                                return RESIDUE
                                            v89 = v88.get('certificateUrl')
                                            if v89 is not None and v89 != "":
                                                if type(v89) is not str:
                                                    return RESIDUE
                                                look.refs += (26, v89, (i84, i88,))
                                                f26 = 1
                                        elif v88 is not None and v88 != "":
                                            return RESIDUE
                                elif v87 is not None and v87 != "":
                                    return RESIDUE
                            elif v84 is not None and v84 != "":
                                return RESIDUE
                    elif v83 is not None and v83 != "":
                        return RESIDUE
                    v90 = v82.get('windowsConfiguration')
                    if type(v90) is dict:
                        if not c51[tuple(v90)]:
                            return RESIDUE
                        v91 = v90.get('winRM')
                        if type(v91) is dict:
                            if not c52[tuple(v91)]:
                                return RESIDUE
                            v92 = v91.get('listeners')
                            if type(v92) is list:
                                for i93, v93 in enumerate(v92):
                                    if type(v93) is dict:
                                        if not c53[tuple(v93)]:
                                            return RESIDUE
                                        v94 = v93.get('certificateUrl')
                                        if v94 is not None and v94 != "":
                                            if type(v94) is not str:
                                                return RESIDUE
                                            look.refs += (27, v94, (i93,))
                                            f27 = 1
                                    elif v93 is not None and v93 != "":
                                        return RESIDUE
                            elif v92 is not None and v92 != "":
                                return RESIDUE
                        elif v91 is not None and v91 != "":
                            return RESIDUE
                    elif v90 is not None and v90 != "":
                        return RESIDUE
                elif v82 is not None and v82 != "":
                    return RESIDUE
                v95 = v2.get('applicationProfile')
                if type(v95) is dict:
                    if not c54[tuple(v95)]:
                        return RESIDUE
                    v96 = v95.get('galleryApplications')
                    if type(v96) is list:
                        for i97, v97 in enumerate(v96):
                            if type(v97) is dict:
                                if not c55[tuple(v97)]:
                                    return RESIDUE
                                v98 = v97.get('packageReferenceId')
                                if v98 is not None and v98 != "":
                                    if type(v98) is not str:
                                        return RESIDUE
                                    look.refs += (33, v98, (i97,))
                                    f33 = 1
                            elif v97 is not None and v97 != "":
                                return RESIDUE
                    elif v96 is not None and v96 != "":
                        return RESIDUE
                elif v95 is not None and v95 != "":
                    return RESIDUE
                v99 = v2.get('serviceArtifactReference')
                if type(v99) is dict:
                    if not c56[tuple(v99)]:
                        return RESIDUE
                    v100 = v99.get('id')
                    if v100 is not None and v100 != "":
                        if type(v100) is not str:
                            return RESIDUE
                        look.refs += (34, v100, ())
                        n += 1
                elif v99 is not None and v99 != "":
                    return RESIDUE
                v101 = v2.get('securityProfile')
                if type(v101) is dict:
                    if not c57[tuple(v101)]:
                        return RESIDUE
                    v102 = v101.get('proxyAgentSettings')
                    if type(v102) is dict:
                        if not c58[tuple(v102)]:
                            return RESIDUE
                        v103 = v102.get('imds')
                        if type(v103) is dict:
                            if not c59[tuple(v103)]:
                                return RESIDUE
                            v104 = v103.get('inVMAccessControlProfileReferenceId')
                            if v104 is not None and v104 != "":
                                if type(v104) is not str:
                                    return RESIDUE
                                look.refs += (35, v104, ())
                                n += 1
                        elif v103 is not None and v103 != "":
                            return RESIDUE
                        v105 = v102.get('wireServer')
                        if type(v105) is dict:
                            if not c60[tuple(v105)]:
                                return RESIDUE
                            v106 = v105.get('inVMAccessControlProfileReferenceId')
                            if v106 is not None and v106 != "":
                                if type(v106) is not str:
                                    return RESIDUE
                                look.refs += (36, v106, ())
                                n += 1
                        elif v105 is not None and v105 != "":
                            return RESIDUE
                    elif v102 is not None and v102 != "":
                        return RESIDUE
                elif v101 is not None and v101 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v107 = row.get('location')
        if not look.inside[v107]:
            return RESIDUE
        v108 = row.get('extendedLocation')
        if v108:
            return RESIDUE
        return n + f1 + f4 + f5 + f6 + f7 + f8 + f14 + f15 + f16 + f17 + f19 + f20 + f21 + f22 + f23 + f24 + f25 + f26 + f27 + f28 + f29 + f30 + f31 + f32 + f33

    return screen

def virtualmachinescalesets_extensions() -> Screen:
    """Microsoft.Compute/virtualMachineScaleSets/extensions."""
    c0 = Usual('properties')
    c1 = Usual('settings', 'protectedSettings', 'protectedSettingsFromKeyVault')
    c2 = frozenset(['properties.settings.storageaccount', 'properties.settings.workspaceid'])
    c3 = Usual('workspaceId', 'storageAccount')
    c4 = frozenset(['properties.protectedsettings.storageaccountendpoint', 'properties.protectedsettings.storageaccountname'])
    c5 = Usual('storageAccountEndPoint', 'storageAccountName')
    c6 = Usual('secretUrl', 'sourceVault')
    c7 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('settings')
            if v2 is not None and v2 != "":
                if not look.is_harmless_apart(v2, 'properties.settings', c2):
                    return RESIDUE
                if not c3[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('workspaceId')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (3, v3, ())
                    n += 1
                v4 = v2.get('storageAccount')
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (4, v4, ())
                    n += 1
            v5 = v1.get('protectedSettings')
            if v5 is not None and v5 != "":
                if not look.is_harmless_apart(v5, 'properties.protectedSettings', c4):
                    return RESIDUE
                if not c5[tuple(v5)]:
                    return RESIDUE
                v6 = v5.get('storageAccountEndPoint')
                if v6 is not None and v6 != "":
                    if type(v6) is Opaque:
                        return RESIDUE
                    n += 1
                v7 = v5.get('storageAccountName')
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (5, v7, ())
                    n += 1
            v8 = v1.get('protectedSettingsFromKeyVault')
            if type(v8) is dict:
                if not c6[tuple(v8)]:
                    return RESIDUE
                v9 = v8.get('secretUrl')
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (6, v9, ())
                    n += 1
                v10 = v8.get('sourceVault')
                if type(v10) is dict:
                    if not c7[tuple(v10)]:
                        return RESIDUE
                    v11 = v10.get('id')
                    if v11 is not None and v11 != "":
                        if type(v11) is not str:
                            return RESIDUE
                        look.refs += (7, v11, ())
                        n += 1
                elif v10 is not None and v10 != "":
                    return RESIDUE
            elif v8 is not None and v8 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.compute/availabilitysets': availabilitysets,
    'microsoft.compute/diskencryptionsets': diskencryptionsets,
    'microsoft.compute/disks': disks,
    'microsoft.compute/galleries': galleries,
    'microsoft.compute/galleries/applications': galleries_applications,
    'microsoft.compute/galleries/applications/versions': galleries_applications_versions,
    'microsoft.compute/galleries/images': galleries_images,
    'microsoft.compute/galleries/images/versions': galleries_images_versions,
    'microsoft.compute/images': images,
    'microsoft.compute/restorepointcollections': restorepointcollections,
    'microsoft.compute/snapshots': snapshots,
    'microsoft.compute/virtualmachines': virtualmachines,
    'microsoft.compute/virtualmachines/extensions': virtualmachines_extensions,
    'microsoft.compute/virtualmachines/runcommands': virtualmachines_runcommands,
    'microsoft.compute/virtualmachinescalesets': virtualmachinescalesets,
    'microsoft.compute/virtualmachinescalesets/extensions': virtualmachinescalesets_extensions,
}
